import { Role, TokenScope } from '@madoguchi/contract'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { deleteWorkspace, planDeletion, takeBackDeletion } from '#features/ground/deletion/index.ts'
import { createMember } from '#features/ground/invitations/index.ts'
import { createToken } from '#features/ground/tokens/index.ts'
import { createWorkspace, listWorkspaces } from '#features/ground/workspaces/index.ts'
import { type Services, systemCtx } from '#platform/context.ts'
import { chooseWorkspace } from './choose-workspace.ts'
import { withNewServices, withServices } from './with-services.ts'

export function addAccessCommands(program: Command): void {
  const workspace = program.command('workspace').description('workspaces')
  workspace
    .command('create')
    .description('make an empty workspace and print its slug')
    .requiredOption('--name <name>', 'its name')
    .option('--slug <slug>', 'its word in addresses')
    .addOption(new Option('--language <language>', 'its first language').choices(['ja', 'en']).default('ja'))
    .action(({ name, slug, language }: { name: string; slug?: string; language: 'ja' | 'en' }) =>
      withNewServices(async (services) => {
        const id = await createWorkspace(services, { name, language, ...(slug === undefined ? {} : { slug }) })
        process.stdout.write(`${(await slugOf(services, id)) ?? id}\n`)
      }),
    )

  workspace
    .command('delete')
    .description('delete a workspace with everything in it, after 14 days in which it can be kept')
    .requiredOption('--name <name>', 'its name as the settings show it, to be sure')
    .option('--workspace <slug>', 'the workspace, where there are several')
    .option('--now', 'at once; this cannot be undone')
    .action(({ name, workspace: slug, now }: { name: string; workspace?: string; now?: boolean }) =>
      withServices(async (services, signal) => {
        const { workspaceId } = await chooseWorkspace(services, slug)
        const ctx = systemCtx(services, workspaceId)
        const at = await planDeletion(ctx, name, now ? ctx.now() : undefined)
        if (!now) return void process.stdout.write(`It will be deleted at ${at.toISOString()}.\n`)
        await deleteWorkspace(services, workspaceId, signal)
        process.stdout.write('It is deleted.\n')
      }),
    )
  workspace
    .command('keep')
    .description('keep a workspace that is going to be deleted')
    .option('--workspace <slug>', 'the workspace, where there are several')
    .action(({ workspace: slug }: { workspace?: string }) =>
      withServices(async (services) => {
        const { workspaceId } = await chooseWorkspace(services, slug)
        await takeBackDeletion(systemCtx(services, workspaceId))
      }),
    )

  const member = program.command('member').description('members of a workspace')
  member
    .command('create')
    .description('add a member; prints the password when none was given')
    .requiredOption('--email <address>', 'the address they sign in with')
    .requiredOption('--name <name>', 'their name')
    .addOption(new Option('--role <role>', 'what they may do').choices(Role.options).default('agent'))
    .option('--password <password>', 'a first password; it is made where none is given')
    .option('--workspace <slug>', 'the workspace, where there are several')
    .action((options: { email: string; name: string; role: Role; password?: string; workspace?: string }) =>
      withServices(async (services) => {
        const { workspaceId } = await chooseWorkspace(services, options.workspace)
        const { password } = await createMember(systemCtx(services, workspaceId), options)
        if (password !== null) process.stdout.write(`${password}\n`)
      }),
    )

  const token = program.command('token').description('API tokens')
  token
    .command('create')
    .description('make an API token and print it, alone, on standard output')
    .option('--name <name>', 'what it is for', 'command line')
    .option('--scope <permission...>', 'what it may do (all, where none is named)', collectScopes, [])
    .option('--workspace <slug>', 'the workspace, where there are several')
    .action((options: { name: string; scope: TokenScope[]; workspace?: string }) =>
      withServices(async (services) => {
        const { workspaceId } = await chooseWorkspace(services, options.workspace)
        const scopes = options.scope.length > 0 ? options.scope : TokenScope.options
        const { text } = await createToken(systemCtx(services, workspaceId), {
          name: options.name,
          scopes,
          expiresAt: null,
        })
        process.stdout.write(`${text}\n`)
      }),
    )
}

function collectScopes(value: string, before: TokenScope[]): TokenScope[] {
  const parsed = TokenScope.safeParse(value)
  if (!parsed.success) throw new InvalidArgumentError(`There are: ${TokenScope.options.join(', ')}`)
  return [...before, parsed.data]
}

async function slugOf(services: Services, id: string): Promise<string | undefined> {
  const all = await listWorkspaces(services.database)
  return all.find(({ workspace_id }) => workspace_id === id)?.slug
}
