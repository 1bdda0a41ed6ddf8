import { z } from 'zod'
import { Password } from './access.ts'
import { Id, Instant, Language, line, MailAddress } from './common.ts'
import { Actor } from './events.ts'
import { Role, TokenScope } from './permissions.ts'

export const TimeZone = z.string().refine((zone) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null
  } catch {
    return false
  }
}, 'not a known time zone')

export const Workspace = z.object({
  id: Id,
  slug: z.string(),
  name: z.string(),
  teamName: z.string(),
  language: Language,
  timeZone: z.string(),
  createdAt: Instant,
  /** When it will be deleted; null for one that stays. */
  deletesAt: Instant.nullable(),
})
export type Workspace = z.infer<typeof Workspace>
/** `name` is that of the workspace, typed by whoever means it. */
export const WorkspaceDeletion = z.strictObject({ password: Password, name: z.string().trim().max(100) })
export const WorkspaceChange = z.strictObject({
  name: line(100).optional(),
  teamName: z.string().trim().max(100).optional(),
  language: Language.optional(),
  timeZone: TimeZone.optional(),
})

export const Member = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  role: Role,
  active: z.boolean(),
  createdAt: Instant,
  lastSeenAt: Instant.nullable(),
})
export type Member = z.infer<typeof Member>
export const MemberChange = z.strictObject({
  name: line(100).optional(),
  role: Role.optional(),
  active: z.boolean().optional(),
})

export const Invitation = z.object({
  id: Id,
  email: z.string(),
  role: Role,
  invitedBy: z.string().nullable(),
  createdAt: Instant,
  expiresAt: Instant,
})
export type Invitation = z.infer<typeof Invitation>
export const InvitationDraft = z.strictObject({ email: MailAddress, role: Role })
/** `link` is shown once, for those who hand it over themselves; the mail carries the same link. */
export const InvitationMade = Invitation.extend({ link: z.string() })

export const ApiToken = z.object({
  id: Id,
  name: z.string(),
  scopes: z.array(TokenScope),
  createdBy: z.string().nullable(),
  createdAt: Instant,
  lastUsedAt: Instant.nullable(),
  expiresAt: Instant.nullable(),
})
export type ApiToken = z.infer<typeof ApiToken>
export const ApiTokenDraft = z.strictObject({
  name: line(100),
  scopes: z.array(TokenScope).min(1),
  expiresAt: Instant.nullable().default(null),
})
/** `token` is shown once and never again. */
export const ApiTokenMade = ApiToken.extend({ token: z.string() })

/** One line of the audit trail, made from the log. */
export const AuditEntry = z.object({
  position: z.number().int(),
  at: Instant,
  name: z.string(),
  actor: Actor.extend({ name: z.string() }),
  data: z.record(z.string(), z.unknown()),
})
export type AuditEntry = z.infer<typeof AuditEntry>
