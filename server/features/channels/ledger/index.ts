import type { Feature } from '#platform/feature.ts'
import type { Channels } from './channel.ts'
import { jobs } from './jobs.ts'
import { portables } from './portable.ts'
import { resume } from './resume.ts'
import { routes } from './routes.ts'

export type {
  Account,
  Channel,
  Channels,
  Contact,
  ContactRemark,
  DeliveryReport,
  Envelope,
  Outgoing,
  Person,
  ReportedRecipient,
  SendResult,
} from './channel.ts'
export { applyTask, enqueueApply, retryTask } from './enqueue-apply.ts'
export { noteContactFailed, noteNotTaken, recordContact } from './incoming.ts'
export { cancelOutgoing, recordOutgoing, stopScheduled } from './outgoing.ts'
export { countContacts, findContact, findIdentity, type InRow, updateContact } from './queries/incoming.ts'
export { countAutomaticSince, isRecorded } from './queries/outgoing.ts'
export { ledgerFigures } from './queries/trouble.ts'
export {
  type Applied,
  findAccount,
  findCopies,
  holdApplying,
  holdContacts,
  noteApplied,
  waitingContacts,
} from './queries/waiting.ts'
export { findOwn, type Matched, matchReport, noteReturned } from './returned.ts'
export { leavesAt, type Returned, undoMs } from './rules.ts'

/** The two ledgers: the only way in and out, for all channels. */
export const ledger = (channels: Channels): Feature => ({
  name: 'channels/ledger',
  routes,
  jobs: (services) => jobs(services, channels),
  resume,
  portables,
})
