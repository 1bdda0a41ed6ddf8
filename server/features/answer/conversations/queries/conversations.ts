import { type Selectable, sql } from 'kysely'
import type { Tables, Tx } from '#platform/db/index.ts'

export type ConversationRow = Selectable<Tables['conversations']>

export const findConversation = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('conversations')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

/** The next conversation gets a number after this one. */
export const skipNumber = (tx: Tx, number: number) =>
  tx.db
    .updateTable('workspaces')
    .set({ next_conversation_number: number + 1 })
    .where('workspace_id', '=', tx.workspaceId)
    .where('next_conversation_number', '<=', number)
    .execute()

export async function snoozedConversations(tx: Tx): Promise<{ id: string; until: Date }[]> {
  const rows = await tx.db
    .selectFrom('conversations')
    .select(['id', 'snoozed_until'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('state', '=', 'snoozed')
    .execute()
  return rows.flatMap(({ id, snoozed_until: until }) => (until ? [{ id, until }] : []))
}

export const lockConversation = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('conversations')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

type NewConversation = {
  id: string
  subject: string
  state: ConversationRow['state']
  mailbox_id: string
  customer_id: string
  assignee_id: string | null
  language: ConversationRow['language']
  reply_token: string
  message_count?: number
  preview?: string
  waiting_since?: Date | null
  at: Date
}

/** It gets the next number of the workspace; two conversations that begin at once wait for each other here. */
export async function insertConversation(tx: Tx, made: NewConversation): Promise<ConversationRow> {
  const { rows } = await sql<ConversationRow>`
    with taken as (
      update workspaces set next_conversation_number = next_conversation_number + 1
      where workspace_id = ${tx.workspaceId} returning next_conversation_number - 1 as number
    )
    insert into conversations (workspace_id, channel, number, id, subject, state, mailbox_id, customer_id, assignee_id,
      language, reply_token, message_count, preview, waiting_since, last_activity_at, created_at)
    select ${tx.workspaceId}, 'email', taken.number, ${made.id}, ${made.subject}, ${made.state}, ${made.mailbox_id},
      ${made.customer_id}, ${made.assignee_id}, ${made.language}, ${made.reply_token}, ${made.message_count ?? 0},
      ${made.preview ?? ''}, ${made.waiting_since ?? null}, ${made.at}, ${made.at}
    from taken returning *`.execute(tx.db)
  const [row] = rows
  if (!row) throw new Error('the workspace of a new conversation is gone')
  return row
}

type ConversationChange = Partial<
  Pick<
    ConversationRow,
    'state' | 'snoozed_until' | 'assignee_id' | 'preview' | 'message_count' | 'waiting_since' | 'last_activity_at'
  >
>

export const updateConversation = (tx: Tx, id: string, change: ConversationChange) =>
  tx.db
    .updateTable('conversations')
    .set(change)
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

/** One message more; returns its number. */
export async function countMessage(tx: Tx, id: string): Promise<number> {
  const row = await tx.db
    .updateTable('conversations')
    .set((eb) => ({ message_count: eb('message_count', '+', 1) }))
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', id)
    .returning('message_count')
    .executeTakeFirstOrThrow()
  return row.message_count
}

/** Conversations of a mailbox whose assignees do not see it; held. */
export async function blindAssignments(tx: Tx, mailboxId: string, most: number) {
  const { rows } = await sql<{ id: string; assignee_id: string }>`
    select c.id, c.assignee_id from members m
    join conversations c on c.workspace_id = m.workspace_id and c.assignee_id = m.id
    where m.workspace_id = ${tx.workspaceId} and c.mailbox_id = ${mailboxId}
      and ${mailboxId} in (select h.mailbox_id from mailboxes_hidden_from(m.workspace_id, m.id) h)
    order by c.id limit ${most} for update of c`.execute(tx.db)
  return rows
}

/** True where everybody sees the mailbox, or this member is named. */
export async function seesMailbox(tx: Tx, memberId: string, mailboxId: string): Promise<boolean> {
  const { rows } = await sql<{ sees: boolean }>`
    select ${mailboxId} not in (select mailbox_id from mailboxes_hidden_from(${tx.workspaceId}, ${memberId})) as sees`.execute(
    tx.db,
  )
  return rows[0]?.sees ?? false
}

/** A member as far as giving them a conversation needs. */
export const findAssignee = (tx: Tx, memberId: string) =>
  tx.db
    .selectFrom('members')
    .select(['id', 'name', 'role', 'active'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', memberId)
    .executeTakeFirst()

export const workspaceWords = (tx: Tx) =>
  tx.db
    .selectFrom('workspaces')
    .select(['name', 'team_name', 'language', 'time_zone', 'deletes_at'])
    .where('workspace_id', '=', tx.workspaceId)
    .executeTakeFirstOrThrow()
