import { ownersOf } from '#features/ground/members/index.ts'
import { enqueue, type Tx } from '#platform/db/index.ts'
import { newId } from '#platform/ids.ts'

/** What the product tells members by mail, on its own. The words stand where mail is written, a floor below. */
export type Notice =
  | 'deletion_asked'
  | 'deletion_taken_back'
  | 'export_asked'
  | 'export_ready'
  | 'export_failed'
  | 'webhook_failing'
  | 'webhook_gone'
  | 'mailbox_access_changed'

/** The job that mails a notice; a floor below brings it. */
export const mailNoticeTask = 'mail_notice'

/** Mails a notice to each of these members, in their own language. `values` fill in its words; they are no secrets. */
export function tellMembers(tx: Tx, memberIds: string[], notice: Notice, values: Record<string, string>): void {
  for (const memberId of memberIds)
    enqueue(tx, mailNoticeTask, { memberId, notice, noticeId: newId(), values: JSON.stringify(values) })
}

/** The same to all owners but some. */
export async function tellOwners(
  tx: Tx,
  notice: Notice,
  values: Record<string, string>,
  except: (string | null)[] = [],
): Promise<void> {
  const owners = await ownersOf(tx)
  const told = owners.map(({ id }) => id).filter((id) => !except.includes(id))
  tellMembers(tx, told, notice, values)
}
