import { reactConversations } from '#features/answer/conversations/index.ts'
import { reactBrands } from '#features/channels/brands/index.ts'
import { reactMailboxes } from '#features/channels/email/index.ts'
import { reactImap } from '#features/channels/imap/index.ts'
import { reactLedger } from '#features/channels/ledger/index.ts'
import { reactSendingDomains } from '#features/channels/sending-domains/index.ts'
import { reactCompanies } from '#features/customers/companies/index.ts'
import { reactPeople } from '#features/customers/people/index.ts'
import { reactDeletion } from '#features/ground/deletion/index.ts'
import { reactExports } from '#features/ground/exports/index.ts'
import { reactMembers } from '#features/ground/members/index.ts'
import { reactWebhooks } from '#features/ground/webhooks/index.ts'
import type { Reaction } from '#platform/live/live.ts'

/** Wiring: which features listen to what happens while the desk is open. */
export const reactions: readonly Reaction[] = [
  reactConversations,
  reactPeople,
  reactCompanies,
  reactLedger,
  reactBrands,
  reactMailboxes,
  reactImap,
  reactSendingDomains,
  reactMembers,
  reactWebhooks,
  reactExports,
  reactDeletion,
]
