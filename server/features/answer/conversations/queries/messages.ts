import { type Selectable, sql } from 'kysely'
import { rowsOfPage, type Tables, type Tx, toJson } from '#platform/db/index.ts'
import type { Person } from '../rules/recipients.ts'

type MessageRow = Omit<Selectable<Tables['messages']>, 'to_list' | 'cc_list'> & {
  to_list: Person[]
  cc_list: Person[]
}
type FileOnMessage = {
  id: string
  name: string
  mediaType: string
  bytes: number
  inline: boolean
  contentId: string | null
}
export type MessageLine = MessageRow & {
  member_name: string | null
  customer_name: string | null
  files: FileOnMessage[]
  out_id: string | null
  out_state: Selectable<Tables['contacts_out']>['state'] | null
  out_due_at: Date | null
  out_reason: string | null
  verification: unknown
}

export type NewMessage = {
  id: string
  conversationId: string
  number: number
  kind: MessageRow['kind']
  authorMemberId?: string | null
  authorCustomerId?: string | null
  from?: Person | null
  to?: Person[]
  cc?: Person[]
  subject?: string | null
  text: string
  html?: string | null
  quotedText?: string | null
  remoteImages?: number
  mailId?: string | null
  inboundId?: string | null
  homeId?: string | null
  moveId?: string | null
  aside?: boolean
  at: Date
}

export const insertMessage = (tx: Tx, message: NewMessage): Promise<void> => insertMessages(tx, [message])

/** As one statement, however many they are. */
export async function insertMessages(tx: Tx, messages: NewMessage[]): Promise<void> {
  if (messages.length === 0) return
  await sql`insert into messages (workspace_id, conversation_id, id, number, kind, author_member_id, author_customer_id,
      from_name, from_address, to_list, cc_list, subject, text, html, quoted_text, remote_images, mail_id, inbound_id,
      home_id, move_id, aside, created_at)
    select ${tx.workspaceId}, r.* from json_to_recordset(${toJson(messages.map(toColumns))}) as r (conversation_id uuid,
      id uuid, number integer, kind text, author_member_id uuid, author_customer_id uuid, from_name text,
      from_address text, to_list jsonb, cc_list jsonb, subject text, text text, html text, quoted_text text,
      remote_images integer, mail_id text, inbound_id uuid, home_id uuid, move_id uuid, aside boolean,
      created_at timestamptz)`.execute(tx.db)
}

const toColumns = (message: NewMessage) => ({
  conversation_id: message.conversationId,
  id: message.id,
  number: message.number,
  kind: message.kind,
  author_member_id: message.authorMemberId,
  author_customer_id: message.authorCustomerId,
  from_name: message.from?.name,
  from_address: message.from?.address,
  to_list: message.to ?? [],
  cc_list: message.cc ?? [],
  subject: message.subject,
  text: message.text,
  html: message.html,
  quoted_text: message.quotedText,
  remote_images: message.remoteImages ?? 0,
  mail_id: message.mailId,
  inbound_id: message.inboundId,
  home_id: message.homeId,
  move_id: message.moveId,
  aside: message.aside ?? false,
  created_at: message.at,
})

export type Attached = { id: string; inline: boolean; contentId: string | null }

export async function attachFiles(
  tx: Tx,
  message: { conversationId: string; id: string },
  files: Attached[],
): Promise<void> {
  if (files.length === 0) return
  await tx.db
    .insertInto('message_files')
    .values(
      files.map((file, place) => ({
        workspace_id: tx.workspaceId,
        conversation_id: message.conversationId,
        message_id: message.id,
        file_id: file.id,
        place,
        inline: file.inline,
        content_id: file.contentId,
      })),
    )
    .execute()
}

const rows = (tx: Tx, conversationId: string) =>
  tx.db
    .selectFrom('messages as m')
    .leftJoin('members as a', (join) =>
      join.onRef('a.workspace_id', '=', 'm.workspace_id').onRef('a.id', '=', 'm.author_member_id'),
    )
    .leftJoin('customers as c', (join) =>
      join.onRef('c.workspace_id', '=', 'm.workspace_id').onRef('c.id', '=', 'm.author_customer_id'),
    )
    .leftJoin('contacts_out as o', (join) =>
      join.onRef('o.workspace_id', '=', 'm.workspace_id').onRef('o.message_id', '=', 'm.id'),
    )
    .leftJoin('contacts_in as i', (join) =>
      join.onRef('i.workspace_id', '=', 'm.workspace_id').onRef('i.id', '=', 'm.inbound_id'),
    )
    .selectAll('m')
    .select([
      'i.verification',
      'a.name as member_name',
      'c.name as customer_name',
      'o.id as out_id',
      'o.state as out_state',
      'o.due_at as out_due_at',
      'o.reason as out_reason',
    ])
    .select(
      sql<
        FileOnMessage[]
      >`coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
          'bytes', f.bytes, 'inline', x.inline, 'contentId', x.content_id) order by x.place)
        from message_files x join files f on f.workspace_id = x.workspace_id and f.id = x.file_id
        where x.workspace_id = m.workspace_id and x.conversation_id = m.conversation_id and x.message_id = m.id), '[]'::jsonb)`.as(
        'files',
      ),
    )
    .where('m.workspace_id', '=', tx.workspaceId)
    .where('m.conversation_id', '=', conversationId)
    .where('m.undone_at', 'is', null)

// The driver parses jsonb; what stands in these columns was written by `insertMessage`.
type Loose<T> = Omit<T, 'to_list' | 'cc_list'> & { to_list: unknown; cc_list: unknown }
const typed = (row: Loose<MessageLine>) => row as MessageLine

/** The newest first; `before` is the number that the last page ended with. */
export async function listMessages(
  tx: Tx,
  conversationId: string,
  before: number | null,
  limit: number,
): Promise<MessageLine[]> {
  let query = rows(tx, conversationId).orderBy('m.number', 'desc').limit(rowsOfPage(limit))
  if (before !== null) query = query.where('m.number', '<', before)
  return (await query.execute()).map(typed)
}

export async function findMessage(tx: Tx, conversationId: string, id: string): Promise<MessageLine | undefined> {
  const row = await rows(tx, conversationId).where('m.id', '=', id).executeTakeFirst()
  return row && typed(row)
}

/** The newest mail of the customer's side; what a third party wrote is not meant for them. */
export async function lastIncoming(tx: Tx, conversationId: string): Promise<MessageLine | undefined> {
  const row = await rows(tx, conversationId)
    .where('m.kind', '=', 'incoming')
    .where('m.aside', '=', false)
    .orderBy('m.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && typed(row)
}

/** Ids of the mails of a conversation, oldest first; the newest hundred, as References must not grow for ever. */
export async function mailIdsOf(tx: Tx, conversationId: string): Promise<string[]> {
  const found = await tx.db
    .selectFrom('messages')
    .select('mail_id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', '=', conversationId)
    .where('mail_id', 'is not', null)
    .where('aside', '=', false)
    .where('undone_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(100)
    .execute()
  return found
    .map(({ mail_id }) => mail_id)
    .filter((id) => id !== null)
    .reverse()
}

/** Since when the customer waits: their first mail after our last reply. */
export async function waitingSince(tx: Tx, conversationId: string): Promise<Date | null> {
  const { rows: found } = await sql<{ since: Date | null }>`
    select min(created_at) as since from messages
    where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} and kind = 'incoming'
      and not aside and number > coalesce((
      select max(number) from messages
      where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} and kind = 'reply'
        and not aside and undone_at is null), 0)`.execute(tx.db)
  return found[0]?.since ?? null
}

export const markUndone = (tx: Tx, conversationId: string, id: string) =>
  tx.db
    .updateTable('messages')
    .set({ undone_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', '=', conversationId)
    .where('id', '=', id)
    .execute()

/** The number of the newest message that was not taken back; 0 when there is none. */
export async function newestNumber(tx: Tx, conversationId: string): Promise<number> {
  const row = await tx.db
    .selectFrom('messages')
    .select('number')
    .where('workspace_id', '=', tx.workspaceId)
    .where('conversation_id', '=', conversationId)
    .where('undone_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.number ?? 0
}
