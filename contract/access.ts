import { z } from 'zod'
import { Id, Instant, Language, line, MailAddress } from './common.ts'
import { Permission, Role } from './permissions.ts'

/** Longer input is refused before it is hashed. */
export const Password = z.string().min(1).max(256)

export const SignIn = z.strictObject({ email: MailAddress, password: Password })
export const SignInAnswer = z.object({ next: z.enum(['done', 'totp']) })
/** A six-digit code of the app, or one of the backup codes. */
export const SignInCode = z.strictObject({ code: z.string().trim().min(6).max(40) })

export const SetupState = z.object({ needed: z.boolean() })
export const Setup = z.strictObject({
  workspaceName: line(100),
  name: line(100),
  email: MailAddress,
  password: Password,
  language: Language,
})

export const Membership = z.object({
  workspace: z.object({ id: Id, slug: z.string(), name: z.string() }),
  memberId: Id,
  role: Role,
  permissions: z.array(Permission),
  /** When the workspace will be deleted; null for one that stays. */
  deletesAt: Instant.nullable(),
})
export type Membership = z.infer<typeof Membership>

export const Me = z.object({
  user: z.object({
    id: Id,
    name: z.string(),
    email: z.string(),
    language: Language,
    totpEnabled: z.boolean(),
  }),
  /** Signed in by the sign-in service of a workspace: the session leads nowhere else and changes no sign-in. */
  bound: z.boolean(),
  memberships: z.array(Membership),
})
export type Me = z.infer<typeof Me>

export const MeChange = z.strictObject({ name: line(100).optional(), language: Language.optional() })
export const PasswordChange = z.strictObject({ current: Password, next: Password })
export const PasswordProof = z.strictObject({ password: Password })
export const TotpSetup = z.object({ uri: z.string(), secret: z.string(), backupCodes: z.array(z.string()) })
export const TotpCode = z.strictObject({
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/),
})

export const Session = z.object({
  id: Id,
  current: z.boolean(),
  device: z.string(),
  ip: z.string().nullable(),
  createdAt: Instant,
  lastSeenAt: Instant,
})
export type Session = z.infer<typeof Session>

export const InvitationView = z.object({
  workspaceName: z.string(),
  email: z.string(),
  role: Role,
  language: Language,
  /**
   * What is to be done with this link. `prove`: it says nothing about who holds it, so they sign in as the invited
   * person or have another link mailed to the address. By that one, `choose_password`, or `sign_in` where they can.
   */
  next: z.enum(['prove', 'choose_password', 'sign_in']),
})
export const AcceptInvitation = z.strictObject({ name: line(100), password: Password })
