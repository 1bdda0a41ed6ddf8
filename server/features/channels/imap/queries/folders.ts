import type { Selectable, Updateable } from 'kysely'
import type { Tables, Tx } from '#platform/db/index.ts'

export type FolderRow = Selectable<Tables['imap_folders']>

export const listFolders = (tx: Tx, mailboxId: string) =>
  tx.db
    .selectFrom('imap_folders')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('mailbox_id', '=', mailboxId)
    .orderBy('place')
    .execute()

/** How far a folder that stays has been read is kept. */
export async function setFolders(tx: Tx, mailboxId: string, paths: string[]): Promise<void> {
  await tx.db
    .deleteFrom('imap_folders')
    .where('workspace_id', '=', tx.workspaceId)
    .where('mailbox_id', '=', mailboxId)
    .where('path', 'not in', paths)
    .execute()
  await tx.db
    .insertInto('imap_folders')
    .values(paths.map((path, place) => ({ workspace_id: tx.workspaceId, mailbox_id: mailboxId, path, place })))
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'mailbox_id', 'path'])
        .doUpdateSet((eb) => ({ place: eb.ref('excluded.place') })),
    )
    .execute()
}

export const deleteFolders = (tx: Tx, mailboxId: string) =>
  tx.db
    .deleteFrom('imap_folders')
    .where('workspace_id', '=', tx.workspaceId)
    .where('mailbox_id', '=', mailboxId)
    .execute()

export const findFolder = (tx: Tx, mailboxId: string, path: string) =>
  tx.db
    .selectFrom('imap_folders')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('mailbox_id', '=', mailboxId)
    .where('path', '=', path)
    .executeTakeFirst()

export const updateFolder = (tx: Tx, mailboxId: string, path: string, change: Updateable<Tables['imap_folders']>) =>
  tx.db
    .updateTable('imap_folders')
    .set(change)
    .where('workspace_id', '=', tx.workspaceId)
    .where('mailbox_id', '=', mailboxId)
    .where('path', '=', path)
    .execute()

export const insertMark = (tx: Tx, mailboxId: string, path: string, uidValidity: number, uid: number) =>
  tx.db
    .insertInto('imap_marks')
    .values({ workspace_id: tx.workspaceId, mailbox_id: mailboxId, path, uid_validity: uidValidity, uid })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export async function listMarks(tx: Tx, mailboxId: string, path: string, uidValidity: number): Promise<number[]> {
  const rows = await tx.db
    .selectFrom('imap_marks')
    .select('uid')
    .where('workspace_id', '=', tx.workspaceId)
    .where('mailbox_id', '=', mailboxId)
    .where('path', '=', path)
    .where('uid_validity', '=', uidValidity)
    .orderBy('uid')
    .limit(200)
    .execute()
  return rows.map(({ uid }) => uid)
}

/** Those that are done; without `uids`, those of another numbering, which name nothing any more. */
export function deleteMarks(tx: Tx, mailboxId: string, path: string, uidValidity: number, uids?: number[]) {
  const query = tx.db
    .deleteFrom('imap_marks')
    .where('workspace_id', '=', tx.workspaceId)
    .where('mailbox_id', '=', mailboxId)
    .where('path', '=', path)
  return (
    uids
      ? query.where('uid_validity', '=', uidValidity).where('uid', 'in', uids)
      : query.where('uid_validity', '!=', uidValidity)
  ).execute()
}
