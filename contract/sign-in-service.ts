import { z } from 'zod'
import { Password } from './access.ts'
import { line } from './common.ts'
import { Role } from './permissions.ts'

/** In which roles somebody may join without an invitation: none that looks after others. */
export const JoinRole = Role.extract(['lead', 'agent', 'draft_only', 'viewer'])
export type JoinRole = z.infer<typeof JoinRole>

/** Without TLS only on this machine, where nothing is asked outside of tests. */
const issuer = z
  .url()
  .max(500)
  .refine((text) => {
    if (!URL.canParse(text)) return false
    const { protocol, hostname, search, hash } = new URL(text)
    const isHere = hostname === '127.0.0.1' || hostname === 'localhost'
    return (protocol === 'https:' || (protocol === 'http:' && isHere)) && search === '' && hash === ''
  }, 'an address that begins with https://')

const domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?([.][a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/, 'a domain such as example.jp')

/** The OpenID Connect service with which the people of a workspace sign in. Its secret goes in and never comes out. */
export const SignInService = z.object({
  name: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  joinDomains: z.array(z.string()),
  /** Null: nobody joins without an invitation. */
  joinRole: JoinRole.nullable(),
})
export type SignInService = z.infer<typeof SignInService>

export const SignInServiceSettings = z.object({
  service: SignInService.nullable(),
  /** What the service has to know: where it sends the browser back to. */
  redirectUrl: z.string(),
  /** The sign-in page with the button of this workspace on it. */
  signInUrl: z.string(),
})

export const SignInServiceDraft = z
  .strictObject({
    name: line(40),
    issuer,
    clientId: line(300),
    /** Left out: the one that was given for the same issuer and client before. */
    clientSecret: z.string().trim().min(1).max(1000).optional(),
    joinDomains: z.array(domain).max(20).default([]),
    joinRole: JoinRole.nullable().default(null),
  })
  .refine(({ joinDomains, joinRole }) => joinRole === null || joinDomains.length > 0, {
    path: ['joinDomains'],
    message: 'at least one domain, when people may join',
  })

/** Whether the service answers as one should; why not is for its own log. */
export const SignInServiceTest = z.object({ ok: z.boolean() })

/** What the sign-in page shows for a workspace. */
export const SignInOffer = z.object({ service: z.object({ workspace: z.string(), name: z.string() }).nullable() })
const slug = z.string().max(63)
export const SignInOfferQuery = z.strictObject({ workspace: slug.optional() })

export const SignInServiceStart = z.strictObject({ workspace: slug, next: z.string().max(2000).optional() })
export const SignInServiceUrl = z.object({ url: z.string() })
/** What the service says on the way back, as far as it matters to us. */
export const SignInServiceReturn = z.object({
  state: z.string().max(500).optional(),
  code: z.string().max(5000).optional(),
  iss: z.string().max(500).optional(),
  error: z.string().max(500).optional(),
})

/** Why the way back ended at the sign-in page, or in the settings; the address carries only this word. */
export const SignInRefusal = z.strictObject({ code: z.string().max(40) })

export const SignInConnection = z.object({ service: z.object({ name: z.string() }).nullable(), connected: z.boolean() })
export const SignInConnectionQuery = z.strictObject({ workspace: slug })
export const SignInConnectionDraft = z.strictObject({ workspace: slug, password: Password })
