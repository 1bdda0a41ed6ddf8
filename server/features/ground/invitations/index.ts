import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.ts'

export { createMember, type MemberDraft, type MemberMade } from './create-member.ts'

export const invitations: Feature = { name: 'ground/invitations', routes }
