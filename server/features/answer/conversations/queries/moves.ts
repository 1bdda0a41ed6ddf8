import { type Selectable, sql } from 'kysely'
import { z } from 'zod'
import type { Tables, Tx } from '#platform/db/index.ts'

const Numbers = z.record(z.string(), z.number().int())
const State = z.enum(['todo', 'snoozed', 'done'])
const Place = z.object({ state: State, snoozedUntil: z.coerce.date().nullable() })
const Standing = Place.extend({ waitingSince: z.coerce.date().nullable(), lastActivityAt: z.coerce.date() })

/** What is needed to take a merge back. */
const MergeBefore = z.object({
  from: z.object({ standing: Standing, numbers: Numbers }),
  into: z.object({ standing: Standing, numbers: Numbers, merged: Place }),
  /** What the conversation that stayed had not had before. */
  added: z.object({ tags: z.array(z.string()), participants: z.array(z.string()), assignee: z.boolean() }),
})
/** What is needed to take a split back: where its messages stood, and whose thread they had come through. */
const SplitBefore = z.object({ numbers: Numbers, homes: z.record(z.string(), z.string()) })
type MergeBefore = z.infer<typeof MergeBefore>
type SplitBefore = z.infer<typeof SplitBefore>

type Row = Omit<Selectable<Tables['conversation_moves']>, 'before' | 'kind'>
export type MergeRow = Row & { kind: 'merge'; before: MergeBefore }
export type SplitRow = Row & { kind: 'split'; before: SplitBefore }

type NewMove = { id: string; fromId: string; toId: string; memberId: string | null; lineId: string } & (
  | { kind: 'merge'; before: MergeBefore }
  | { kind: 'split'; before: SplitBefore }
  | { kind: 'return'; before: Record<string, never> }
)

export const insertMove = (tx: Tx, { id, kind, fromId, toId, memberId, lineId, before }: NewMove) =>
  tx.db
    .insertInto('conversation_moves')
    .values({
      workspace_id: tx.workspaceId,
      id,
      kind,
      from_id: fromId,
      to_id: toId,
      member_id: memberId,
      line_id: lineId,
      before: JSON.stringify(before),
      created_at: tx.now,
    })
    .execute()

/** One that can be taken back. */
export async function findMove(tx: Tx, id: string): Promise<MergeRow | SplitRow | undefined> {
  const row = await tx.db
    .selectFrom('conversation_moves')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row?.kind === 'merge') return { ...row, kind: row.kind, before: MergeBefore.parse(row.before) }
  if (row?.kind === 'split') return { ...row, kind: row.kind, before: SplitBefore.parse(row.before) }
  return undefined
}

export const closeMove = (tx: Tx, id: string) =>
  tx.db
    .updateTable('conversation_moves')
    .set({ undone_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .execute()

/** Whether another one that is still there was merged into the conversation after this move. */
export async function isCrossedByLater(tx: Tx, move: MergeRow): Promise<boolean> {
  const row = await tx.db
    .selectFrom('conversation_moves')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('to_id', '=', move.to_id)
    .where('kind', '=', 'merge')
    .where('undone_at', 'is', null)
    // Ids sort by time, also those of one moment.
    .where('id', '>', move.id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Whether what stood in either of the two before a merge, or came through the thread of one of `homes`, was split off
 * since and still is: neither would be again what it was.
 */
export async function isSplitSince(tx: Tx, { id, to_id: to, before }: MergeRow, homes: string[]): Promise<boolean> {
  const known = [...Object.keys(before.from.numbers), ...Object.keys(before.into.numbers)]
  const { rows } = await sql`select from conversation_moves
    where workspace_id = ${tx.workspaceId} and from_id = ${to} and kind = 'split' and undone_at is null and id > ${id}
      and (before->'numbers' ?| ${known}::text[]
        or exists (select from jsonb_each_text(before->'homes') h where h.value = any(${homes}::text[])))
    limit 1`.execute(tx.db)
  return rows.length > 0
}

/** Whether the conversation was moved further: something was merged into it or split off from it, and still is. */
export async function hasMoves(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`select from conversation_moves
    where workspace_id = ${tx.workspaceId} and undone_at is null
      and ((to_id = ${id} and kind = 'merge') or (from_id = ${id} and kind = 'split'))
    limit 1`.execute(tx.db)
  return rows.length > 0
}

/** All that have gone into the conversation, also by way of others. */
export async function mergedBelow(tx: Tx, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive below as (
      select from_id from conversation_moves
      where workspace_id = ${tx.workspaceId} and to_id = ${id} and undone_at is null and kind <> 'split'
      union
      select m.from_id from conversation_moves m join below b on m.to_id = b.from_id
      where m.workspace_id = ${tx.workspaceId} and m.undone_at is null and m.kind <> 'split'
    ) select from_id as id from below`.execute(tx.db)
  return rows.map((row) => row.id)
}

/** Says of conversations where everything of them stands; null: in themselves. */
export async function pointTo(tx: Tx, ids: string[], mergedInto: string | null): Promise<void> {
  if (ids.length === 0) return
  await tx.db
    .updateTable('conversations')
    .set({ merged_into: mergedInto })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', 'in', ids)
    .execute()
}

/** Remembers what a conversation was split off from. */
export const noteSplit = (tx: Tx, id: string, from: string) =>
  tx.db
    .updateTable('conversations')
    .set({ split_from: from })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .execute()
