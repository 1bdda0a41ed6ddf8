import { listMailboxes, type MailboxRow } from '#features/channels/email/index.ts'
import type { Contact } from '#features/channels/ledger/index.ts'
import { knownDomains } from '#features/customers/companies/index.ts'
import { type CustomerRow, findByAddresses, markedOf } from '#features/customers/people/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { workspaceWords } from '../queries/conversations.ts'
import { mentionedOf } from '../queries/threads.ts'

/** What is asked once for all contacts that are applied together. */
export type Surroundings = {
  words: Awaited<ReturnType<typeof workspaceWords>>
  mailboxes: MailboxRow[]
  /** Who is known of those who may have written, by address. */
  customers: Map<string, CustomerRow>
  /** Which of their addresses carry a mark. */
  marked: Set<string>
  /** Which of the domains that are proved speak for a company. */
  companyDomains: Set<string>
  /** Which of these mails conversations mention that were there before. */
  mentioned: Set<string>
}

export async function lookAround(tx: Tx, contacts: Contact[]): Promise<Surroundings> {
  const people = contacts.flatMap(({ sender, replyTo }) => [sender?.address, replyTo?.address])
  const addresses = [...new Set(people.filter((address) => address !== undefined))]
  const domains = contacts.flatMap(({ verification }) =>
    verification?.verdict === 'verified' && verification.fromDomain ? [verification.fromDomain] : [],
  )
  const names = contacts.map(({ publicId }) => publicId).filter((name) => name !== null)
  const [words, mailboxes, customers, marked, companyDomains, mentioned] = await Promise.all([
    workspaceWords(tx),
    listMailboxes(tx),
    findByAddresses(tx, addresses),
    markedOf(tx, addresses),
    knownDomains(tx, domains),
    mentionedOf(tx, names),
  ])
  return { words, mailboxes, customers, marked, companyDomains, mentioned }
}
