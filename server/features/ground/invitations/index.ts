import type { Feature } from '#platform/feature.ts'
import { portables } from './portable.ts'
import { routes } from './routes.ts'

export { mailInvitationTask } from './actions.ts'
export { createMember } from './create-member.ts'
export { mailedLink } from './links.ts'
export { findInvitation, openInvitationsTo } from './queries.ts'
export { isOpen } from './rules.ts'

export { takeInvitation } from './take.ts'

export const invitations: Feature = { name: 'ground/invitations', routes, portables }
