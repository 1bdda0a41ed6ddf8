import { listMailboxes, type MailboxRow } from '#features/channels/email/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { workspaceWords } from '../queries/conversations.ts'

/** What is the same for all contacts that are applied together. */
export type Surroundings = { words: Awaited<ReturnType<typeof workspaceWords>>; mailboxes: MailboxRow[] }

export async function lookAround(tx: Tx): Promise<Surroundings> {
  const [words, mailboxes] = await Promise.all([workspaceWords(tx), listMailboxes(tx)])
  return { words, mailboxes }
}
