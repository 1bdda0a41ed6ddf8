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
  Envelope,
  Outgoing,
  Person,
  SendResult,
} from './channel.ts'
export { applyTask } from './enqueue-apply.ts'
export { noteContactFailed, noteNotTaken, recordContact } from './incoming.ts'
export { cancelOutgoing, recordOutgoing } from './outgoing.ts'
export {
  countContacts,
  findAccount,
  findContact,
  findCopy,
  findIdentity,
  type InRow,
  isRecorded,
  ledgerFigures,
  lockContact,
  updateContact,
} from './queries.ts'
export { undoMs } from './rules.ts'

/** The two ledgers: the only way in and out, for all channels. */
export const ledger = (channels: Channels): Feature => ({
  name: 'channels/ledger',
  routes,
  jobs: (services) => jobs(services, channels),
  resume,
  portables,
})
