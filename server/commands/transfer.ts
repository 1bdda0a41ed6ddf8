import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { Language } from '@madoguchi/contract'
import type { Command } from 'commander'
import { z } from 'zod'
import { changeWorkspace, createWorkspace, findWorkspace, listWorkspaces } from '#features/ground/workspaces/index.ts'
import { type Services, systemCtx } from '#platform/context.ts'
import { Refused } from '#platform/refused.ts'
import { exportWorkspace, importWorkspace, type Row, readExport } from '#platform/transfer/index.ts'
import { allPortables } from '../app.ts'
import { chooseWorkspace } from './choose-workspace.ts'
import { createProgress } from './progress.ts'
import { withServices } from './with-services.ts'

export function addTransferCommands(program: Command): void {
  program
    .command('export')
    .description('write everything of one workspace into a folder, in forms that any program can read')
    .requiredOption('--to <folder>', 'an empty or new folder')
    .option('--workspace <slug>', 'the workspace, where there are several')
    .action(({ to, workspace }: { to: string; workspace?: string }) => exportTo(path.resolve(to), workspace))
  program
    .command('import')
    .description('take an export into an empty workspace; run again, it adds only what is missing')
    .requiredOption('--from <folder>', 'a folder that "export" wrote')
    .option('--workspace <slug>', 'an empty workspace, or the slug of a new one; else the slug of the export')
    .addHelpText(
      'after',
      '\nLines that are refused are named on standard error; the others go in. Exit code 1 when there were any.',
    )
    .action(({ from, workspace }: { from: string; workspace?: string }) => importFrom(path.resolve(from), workspace))
}

const exportTo = (folder: string, slug: string | undefined) =>
  withServices(async (services, signal) => {
    const { workspaceId } = await chooseWorkspace(services, slug)
    await mkdir(folder, { recursive: true })
    if ((await readdir(folder)).length > 0) throw new Refused(`${folder} is not empty. Name an empty or a new folder.`)
    const ctx = systemCtx(services, workspaceId)
    const { workspace_id: _, ...workspace } = await ctx.transaction(findWorkspace)
    const progress = createProgress()
    const { lines, files, missing } = await exportWorkspace(ctx, workspace, allPortables(), folder, {
      signal,
      progress: progress.at,
    })
    progress.end()
    process.stdout.write(`${folder}: ${sum(lines)} lines, ${files} files\n`)
    if (missing.length > 0)
      process.stderr.write(`Not in the data folder although lines speak of them: ${missing.join(', ')}\n`)
  })

const importFrom = (folder: string, slug: string | undefined) =>
  withServices(async (services, signal) => {
    const { workspaceId: source, workspace } = await readExport(folder)
    const workspaceId = await findOrMake(services, workspace, slug)
    const progress = createProgress()
    const say = (text: string) => void process.stderr.write(`${text}\n`)
    const { made, there, bad } = await importWorkspace(
      systemCtx(services, workspaceId),
      source,
      allPortables(),
      folder,
      { signal, progress: progress.at, say, bad: ({ file, line, reason }) => say(`${file}:${line}: ${reason}`) },
    )
    progress.end()
    process.stdout.write(`${made} lines came in, ${there} were there already, ${bad.length} were refused.\n`)
    if (bad.length > 0) process.exitCode = 1
  })

const Workspace = z.object({
  slug: z.string(),
  name: z.string(),
  team_name: z.string(),
  language: Language,
  time_zone: z.string(),
})

/** The workspace of that slug; where there is none, a new one with the name and the settings of the export. */
async function findOrMake(services: Services, exported: Row, slug: string | undefined): Promise<string> {
  const draft = Workspace.safeParse(exported)
  if (!draft.success) throw new Refused('workspace.json is not as it was exported.')
  const { name, language, time_zone: timeZone, team_name: teamName } = draft.data
  const wanted = slug ?? draft.data.slug
  const found = (await listWorkspaces(services.database)).find((workspace) => workspace.slug === wanted)
  if (found) return found.workspace_id
  const id = await createWorkspace(services, { name, slug: wanted, language, timeZone })
  await changeWorkspace(systemCtx(services, id), { teamName })
  return id
}

const sum = (lines: Record<string, number>) => Object.values(lines).reduce((total, count) => total + count, 0)
