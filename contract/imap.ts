import { z } from 'zod'
import { Instant, line } from './common.ts'

export const ImapSecurity = z.enum(['tls', 'starttls'])
export const ImapSignIn = z.enum(['password', 'microsoft', 'google'])
export const ImapAfterReading = z.enum(['leave', 'seen', 'move'])
export const ImapState = z.enum(['connecting', 'connected', 'reconnecting', 'stopped'])
export const OAuthProvider = z.enum(['microsoft', 'google'])
export type OAuthProvider = z.infer<typeof OAuthProvider>

/** Why mail is not fetched, in a word that every client says in its own language. */
export const ImapTrouble = z.enum([
  'not_reached',
  'not_imap',
  'certificate',
  'sign_in_refused',
  'folder_missing',
  'refused',
  'broken',
  'marks_refused',
  'oauth_needed',
  'oauth_revoked',
  'oauth_unreachable',
  'secret_unreadable',
  'not_here',
])
export type ImapTrouble = z.infer<typeof ImapTrouble>

const ImapImport = z.object({
  state: z.enum(['running', 'done']),
  since: Instant.nullable(),
  total: z.number().int(),
  done: z.number().int(),
})

/** How the mail of a mailbox is fetched, and how that goes. Secrets go in and never come out. */
export const ImapSource = z.object({
  host: z.string(),
  port: z.number().int(),
  security: ImapSecurity,
  /** SHA-256 of the pinned certificate; null when it must be valid for the host. */
  certificateSha256: z.string().nullable(),
  user: z.string(),
  signIn: ImapSignIn,
  folders: z.array(z.string()),
  afterReading: ImapAfterReading,
  moveTo: z.string().nullable(),
  state: ImapState,
  since: Instant,
  reason: ImapTrouble.nullable(),
  /** What the server said itself. */
  detail: z.string().nullable(),
  checkedAt: Instant.nullable(),
  lastMailAt: Instant.nullable(),
  counts: z.object({
    received: z.number().int(),
    applied: z.number().int(),
    failed: z.number().int(),
    not_taken: z.number().int(),
  }),
  /** Of older mail, all folders together; null when nobody has asked for it. */
  import: ImapImport.nullable(),
})
export type ImapSource = z.infer<typeof ImapSource>
export const ImapSourceAnswer = z.object({ source: ImapSource.nullable() })

const host = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^[a-z0-9]([a-z0-9.:-]*[a-z0-9])?$/, 'the name of a host')

const server = {
  host,
  port: z.number().int().min(1).max(65535).default(993),
  security: ImapSecurity.default('tls'),
  /** PEM. Null: the certificate must be valid for the host. Left out: as before. */
  certificate: z.string().max(20_000).nullable().optional(),
  user: line(254),
  signIn: ImapSignIn.default('password'),
  /** Left out: the one that was given for the same server and user before. */
  password: z.string().min(1).max(1000).optional(),
}

export const ImapDraft = z
  .strictObject({
    ...server,
    folders: z.array(line(200)).min(1).max(20).default(['INBOX']),
    afterReading: ImapAfterReading.default('leave'),
    moveTo: line(200).nullable().default(null),
  })
  .refine(({ afterReading, moveTo }) => (afterReading === 'move') === (moveTo !== null), {
    path: ['moveTo'],
    message: 'a folder to move to, when mail is to be moved',
  })
  .refine(({ folders, moveTo }) => moveTo === null || !folders.includes(moveTo), {
    path: ['moveTo'],
    message: 'another folder than those that are read',
  })
  .refine(({ folders }) => new Set(folders).size === folders.length, {
    path: ['folders'],
    message: 'each folder once',
  })
export const ImapTest = z.strictObject(server)

export const ImapTestResult = z.object({
  ok: z.boolean(),
  reason: ImapTrouble.nullable(),
  detail: z.string().nullable(),
  folders: z.array(z.string()),
  /** The certificate that was not accepted, to be compared and pinned. */
  certificate: z.object({ pem: z.string(), sha256: z.string() }).nullable(),
})
export type ImapTestResult = z.infer<typeof ImapTestResult>

/** Null: everything. */
export const ImapImportAsk = z.strictObject({ since: Instant.nullable() })

export const OAuthClient = z.object({ provider: OAuthProvider, clientId: z.string(), tenant: z.string() })
/** The address that a provider wants to know of is the same for all. */
export const OAuthClients = z.object({ items: z.array(OAuthClient), redirectUrl: z.string() })
export const OAuthClientDraft = z.strictObject({
  provider: OAuthProvider,
  clientId: line(300),
  clientSecret: z.string().trim().min(1).max(1000),
  tenant: z
    .string()
    .trim()
    .max(100)
    .regex(/^[a-z0-9.-]+$/i)
    .default('common'),
})
export const OAuthStart = z.object({ url: z.string() })
export const OAuthReturn = z.object({
  state: z.string().max(500).optional(),
  code: z.string().max(5000).optional(),
  error: z.string().max(500).optional(),
})
