import { createHmac } from 'node:crypto'
import type { Services } from '#platform/context.ts'

/**
 * The secret of the link that is mailed. It follows from the invitation, so that the same link can be mailed again;
 * nobody but the reader of the mail ever gets it.
 */
export const mailTokenOf = ({ config }: Services, invitationId: string): string =>
  createHmac('sha256', config.secret).update(`invitation by mail ${invitationId}`).digest('hex').slice(0, 32)

export const linkOf = ({ config }: Services, token: string): string => `${config.publicUrl}/invitations/${token}`

export const mailedLink = (services: Services, invitationId: string): string =>
  linkOf(services, mailTokenOf(services, invitationId))
