import { createReadStream } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import type { Tx } from '#platform/db/index.ts'
import { Refused } from '#platform/refused.ts'
import type { Arrival, Portable, Row } from './portable.ts'
import { columnsOf, insertRow, isFreeFor, isThere, keep, savepoint, undo } from './rows.ts'

const page = 200

const ExportNote = z.object({ format: z.literal(1), workspaceId: z.uuid(), lines: z.record(z.string(), z.number()) })
const Line = z.record(z.string(), z.unknown())

type BadRow = { file: string; line: number; reason: string }
type Imported = { made: number; there: number; bad: BadRow[] }
type ImportRun = {
  signal: AbortSignal
  progress(text: () => string): void
  say(text: string): void
  bad(row: BadRow): void
}

/** Checks that the folder holds a complete export, and answers which workspace it came from. */
export async function readExport(folder: string): Promise<{ workspaceId: string; workspace: Row }> {
  try {
    const { workspaceId } = ExportNote.parse(JSON.parse(await readFile(path.join(folder, 'export.json'), 'utf8')))
    return {
      workspaceId,
      workspace: Line.parse(JSON.parse(await readFile(path.join(folder, 'workspace.json'), 'utf8'))),
    }
  } catch {
    throw new Refused(`${folder} holds no complete export: export.json or workspace.json is missing or not readable.`)
  }
}

/**
 * Takes an export into an empty workspace. A line that is there already changes nothing, so an import that was
 * interrupted or mended is simply run again. A line that is refused is named, and the others go in.
 */
export async function importWorkspace(
  ctx: Ctx,
  source: string,
  portables: Portable[],
  folder: string,
  run: ImportRun,
): Promise<Imported> {
  if (!(await ctx.transaction((tx) => isFreeFor(tx, source))))
    throw new Refused('This workspace is not empty. Import into a new one: leave --workspace out, or make one first.')
  const members = new Map<string, string>()
  const arrival: Arrival = {
    memberId: (id) => members.get(id),
    noteMember: (from, to) => void members.set(from, to),
    say: run.say,
  }
  const imported: Imported = { made: 0, there: 0, bad: [] }
  const home = await realpath(folder)
  for (const portable of portables.filter(({ leavesOnly }) => !leavesOnly))
    await takeFile(ctx, portable, home, arrival, imported, run)
  return imported
}

async function takeFile(
  ctx: Ctx,
  portable: Portable,
  folder: string,
  arrival: Arrival,
  imported: Imported,
  run: ImportRun,
): Promise<void> {
  const file = `${portable.name}.jsonl`
  const columns = new Set(await ctx.transaction((tx) => columnsOf(tx, portable)))
  let number = 0
  let waiting: { line: number; text: string }[] = []
  const take = async () => {
    run.signal.throwIfAborted()
    const lines = waiting
    waiting = []
    await ctx.transaction(async (tx) => {
      for (const { line, text } of lines) {
        await savepoint(tx)
        const announced = [tx.announcements.length, tx.jobs.length] as const
        try {
          const made = await takeLine(ctx, tx, portable, text, columns, folder, arrival)
          await keep(tx)
          if (made) imported.made += 1
          else imported.there += 1
        } catch (error) {
          await undo(tx)
          tx.announcements.length = announced[0]
          tx.jobs.length = announced[1]
          const bad = { file, line, reason: reasonOf(error) }
          imported.bad.push(bad)
          run.bad(bad)
        }
      }
    })
    run.progress(() => `Importing ${portable.name}: ${number} …`)
  }
  for await (const text of createInterface({ input: createReadStream(path.join(folder, file)), crlfDelay: 1000 })) {
    number += 1
    if (text.trim() !== '') waiting.push({ line: number, text })
    if (waiting.length >= page) await take()
  }
  await take()
}

/** Answers whether the line was new. */
async function takeLine(
  ctx: Ctx,
  tx: Tx,
  portable: Portable,
  text: string,
  columns: Set<string>,
  folder: string,
  arrival: Arrival,
): Promise<boolean> {
  const { path: file, ...plain } = Line.parse(JSON.parse(text))
  if (portable.admit) return portable.admit(tx, plain, arrival)
  const unknown = Object.keys(plain).find((name) => !columns.has(name))
  if (unknown) throw new Error(`"${unknown}" is not known here`)
  if (await isThere(tx, portable, plain)) return false
  const mapped = mapMembers(plain, portable, arrival)
  const row = portable.arrive ? await portable.arrive(tx, mapped) : mapped
  const stored = portable.fileOf ? { ...row, storage_key: await storeFile(ctx, folder, file, row.sha256) } : row
  await insertOrChange(tx, portable, stored, arrival)
  await portable.arrived?.(tx, stored)
  return true
}

async function insertOrChange(tx: Tx, portable: Portable, row: Row, { say }: Arrival): Promise<void> {
  const { taken } = portable
  if (!taken) return void (await insertRow(tx, portable, row))
  try {
    await insertRow(tx, portable, row)
  } catch (error) {
    if (!(error instanceof Error && 'constraint' in error && error.constraint === taken.constraint)) throw error
    await undo(tx)
    const changed = taken.change(row)
    await insertRow(tx, portable, changed)
    say(taken.say(changed))
  }
}

function mapMembers(row: Row, { members = [] }: Portable, arrival: Arrival): Row {
  const mapped = { ...row }
  for (const column of members) {
    const id = row[column]
    if (typeof id === 'string') mapped[column] = arrival.memberId(id) ?? id
  }
  return mapped
}

/** Lines come from outside: no path leads out of the folder of the export, not even by a link. */
async function storeFile(ctx: Ctx, folder: string, file: unknown, sum: unknown): Promise<string | null> {
  if (file === null || file === undefined) return null
  if (typeof file !== 'string') throw new Error('"path" should be a text')
  const real = await realpath(path.join(folder, file)).catch(() => null)
  if (real === null) throw new Error(`the file ${file} is missing`)
  if (!real.startsWith(folder + path.sep)) throw new Error(`the file ${file} is outside of the export`)
  const { key, sha256 } = await ctx.services.files.put(ctx.workspaceId, createReadStream(real))
  if (typeof sum !== 'string' || sum === `\\x${sha256.toString('hex')}`) return key
  await ctx.services.files.remove(key)
  throw new Error(`the file ${file} is not as it was exported`)
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return 'not a JSON object'
  if (!(error instanceof Error)) return String(error)
  return 'detail' in error && typeof error.detail === 'string' ? `${error.message} (${error.detail})` : error.message
}
