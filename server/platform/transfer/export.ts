import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Ctx } from '#platform/context.ts'
import type { Tx } from '#platform/db/index.ts'
import { hasCode } from '#platform/has-code.ts'
import { type Portable, type Row, textIn } from './portable.ts'
import { readme } from './readme.ts'
import { columnsOf, holdStill, readRows } from './rows.ts'

const page = 500

type Exported = { lines: Record<string, number>; files: number; missing: string[] }
type Run = { signal: AbortSignal; progress(text: () => string): void }

/**
 * Writes everything of one workspace into an empty folder, as it was at one moment. It runs behind the wall, so
 * nothing of another workspace can come along. `export.json` is written last: without it, an export is not complete.
 */
export const exportWorkspace = (ctx: Ctx, workspace: Row, portables: Portable[], folder: string, run: Run) =>
  ctx.transaction(async (tx): Promise<Exported> => {
    await holdStill(tx)
    const exported: Exported = { lines: {}, files: 0, missing: [] }
    for (const portable of portables)
      exported.lines[portable.name] = await writeLines(ctx, tx, portable, folder, exported, run)
    const at = ctx.now().toISOString()
    await writeJson(path.join(folder, 'workspace.json'), workspace)
    await writeFile(path.join(folder, 'README.txt'), readme(String(workspace.name), at, Object.keys(exported.lines)))
    const { lines, missing } = exported
    await writeJson(path.join(folder, 'export.json'), { format: 1, workspaceId: ctx.workspaceId, at, lines, missing })
    return exported
  })

async function writeLines(
  ctx: Ctx,
  tx: Tx,
  portable: Portable,
  folder: string,
  exported: Exported,
  { signal, progress }: Run,
): Promise<number> {
  const out = createWriteStream(path.join(folder, `${portable.name}.jsonl`), { flags: 'wx' })
  const columns = await columnsOf(tx, portable)
  let [lines, last] = [0, undefined as Row | undefined]
  for (;;) {
    signal.throwIfAborted()
    const rows = await readRows(tx, portable, columns, last, page)
    for (const row of rows) {
      const leaving = portable.leave ? await portable.leave(tx, row) : row
      const line = portable.fileOf ? await writeFileOf(ctx, portable.fileOf(row), leaving, folder, exported) : leaving
      if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain')
    }
    lines += rows.length
    progress(() => `Exporting ${portable.name}: ${lines} …`)
    last = rows.at(-1)
    if (rows.length < page) break
  }
  out.end()
  await once(out, 'finish')
  return lines
}

/** The line names the file in place of the key under which we keep it. One that is lost does not stop the rest. */
async function writeFileOf(ctx: Ctx, at: string, row: Row, folder: string, exported: Exported): Promise<Row> {
  const { storage_key: _, ...line } = row
  if (row.storage_key === null) return { ...line, path: null }
  const target = path.join(folder, at)
  await mkdir(path.dirname(target), { recursive: true })
  try {
    await pipeline(ctx.services.files.stream(textIn(row, 'storage_key')), createWriteStream(target, { flags: 'wx' }))
    exported.files += 1
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
    exported.missing.push(at)
  }
  return { ...line, path: at }
}

const writeJson = (file: string, value: unknown) => writeFile(file, `${JSON.stringify(value, null, 2)}\n`)
