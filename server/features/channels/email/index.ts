import { mailNoticeTask } from '#features/ground/notices/index.ts'
import type { Feature } from '#platform/feature.ts'
import { mailInvitation, mailInvitationTask } from './invitation-mail.ts'
import { mailNotice } from './notice-mail.ts'
import { portables } from './portable.ts'
import { routes } from './routes.ts'

export { accessMailbox, changeAccess, enqueueRelease, isKept, releaseTask } from './access.ts'
export { createMailbox } from './actions.ts'
export { mailChannel } from './channel.ts'
export { deliverMail, startSmtp } from './deliver.ts'
export { findMailbox, listMailboxes, type MailboxRow, mailboxIdsOfBrand, wearBrand } from './queries.ts'
export { viewTexts } from './views.ts'

export const email: Feature = {
  name: 'channels/email',
  routes,
  portables,
  jobs: (services) => ({
    [mailInvitationTask]: (payload) => mailInvitation(services, payload),
    [mailNoticeTask]: (payload) => mailNotice(services, payload),
  }),
}
