import type { Selectable, Updateable } from 'kysely'
import type pg from 'pg'
import type { Tables, Tx } from '#platform/db/index.ts'

export type SourceRow = Selectable<Tables['imap_sources']>
export type SourceFields = Pick<
  SourceRow,
  | 'host'
  | 'port'
  | 'security'
  | 'certificate'
  | 'user_name'
  | 'sign_in'
  | 'password_sealed'
  | 'refresh_token_sealed'
  | 'access_token_sealed'
  | 'access_token_until'
  | 'after_reading'
  | 'move_to'
  | 'state'
  | 'reason'
  | 'reason_detail'
>

export const findSource = (tx: Tx, mailboxId: string) =>
  tx.db
    .selectFrom('imap_sources')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('mailbox_id', '=', mailboxId)
    .executeTakeFirst()

/** Makes or changes it; whoever holds the connection will begin anew. */
export const putSource = (tx: Tx, mailboxId: string, fields: SourceFields) =>
  tx.db
    .insertInto('imap_sources')
    .values({
      workspace_id: tx.workspaceId,
      mailbox_id: mailboxId,
      created_at: tx.now,
      state_since: tx.now,
      ...fields,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'mailbox_id'])
        .doUpdateSet((eb) => ({ ...fields, state_since: tx.now, version: eb('imap_sources.version', '+', 1) })),
    )
    .execute()

export const updateSource = (tx: Tx, mailboxId: string, change: Updateable<Tables['imap_sources']>) =>
  tx.db
    .updateTable('imap_sources')
    .set(change)
    .where('workspace_id', '=', tx.workspaceId)
    .where('mailbox_id', '=', mailboxId)
    .execute()

/** Whoever holds the connection begins anew. */
export const renewSource = (tx: Tx, mailboxId: string, change: Updateable<Tables['imap_sources']> = {}) =>
  tx.db
    .updateTable('imap_sources')
    .set((eb) => ({
      ...change,
      state: 'connecting' as const,
      state_since: tx.now,
      reason: null,
      reason_detail: null,
      version: eb('version', '+', 1),
    }))
    .where('workspace_id', '=', tx.workspaceId)
    .where('mailbox_id', '=', mailboxId)
    .execute()

export const deleteSource = (tx: Tx, mailboxId: string) =>
  tx.db
    .deleteFrom('imap_sources')
    .where('workspace_id', '=', tx.workspaceId)
    .where('mailbox_id', '=', mailboxId)
    .execute()

export type WantedSource = { workspaceId: string; mailboxId: string; version: number }

/** All that are to be fetched from, in all workspaces. */
export async function wantedSources(owner: pg.Pool): Promise<WantedSource[]> {
  const { rows } = await owner.query<WantedSource>(
    `select s.workspace_id as "workspaceId", s.mailbox_id as "mailboxId", s.version
     from imap_sources s join mailboxes m on m.workspace_id = s.workspace_id and m.id = s.mailbox_id
     where m.active order by s.created_at`,
  )
  return rows
}

export type SourceFigure = { mailboxId: string; address: string; state: SourceRow['state']; lagSeconds: number }

/** For whoever runs the installation: how each source is, and for how long nobody has seen its mail. */
export async function sourceFigures(owner: pg.Pool | pg.Client): Promise<SourceFigure[]> {
  const { rows } = await owner.query<SourceFigure>(
    `select s.mailbox_id as "mailboxId", m.address, s.state,
       extract(epoch from now() - coalesce(s.checked_at, s.created_at))::int as "lagSeconds"
     from imap_sources s join mailboxes m on m.workspace_id = s.workspace_id and m.id = s.mailbox_id
     where m.active order by m.address`,
  )
  return rows
}
