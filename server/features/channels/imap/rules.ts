/** How often one mail is asked for before it is noted as not to be had: when the server refuses it, or breaks off. */
export const mostTries = { refused: 6, broken: 6 } as const

/** A source that needs a person is still tried now and then: what was wrong may have been put right elsewhere. */
const stoppedPauseMs = 15 * 60_000

export type PauseTimes = { firstMs: number; mostMs: number }

/** Milliseconds until the next try. `chance` is between 0 and 1, so that many sources do not come back at once. */
export function pauseBefore(failures: number, stopped: boolean, { firstMs, mostMs }: PauseTimes, chance: number) {
  const full = stopped ? Math.max(stoppedPauseMs, mostMs) : Math.min(firstMs * 2 ** (failures - 1), mostMs)
  return Math.round(full * (0.5 + chance / 2))
}

/** What keeps a source from its mail. Those of the second list need a person. */
export const passingReasons = ['not_reached', 'not_imap', 'broken', 'refused', 'oauth_unreachable', 'not_here'] as const
export const lastingReasons = [
  'certificate',
  'sign_in_refused',
  'folder_missing',
  'oauth_needed',
  'oauth_revoked',
  'secret_unreadable',
] as const
export type SourceReason = (typeof passingReasons)[number] | (typeof lastingReasons)[number]

export const needsPerson = (reason: SourceReason): boolean =>
  (lastingReasons as readonly SourceReason[]).includes(reason)

type Place = { host: string; user: string; path: string; uidValidity: number }

/** How the names of the mails of a folder begin in the ledger, after the form of IMAP addresses. */
export const identityPrefix = ({ host, user, path, uidValidity }: Place): string =>
  `imap://${user}@${host}/${path};UIDVALIDITY=${uidValidity}/;UID=`

/** A mail's number, or a run of them, as the last part of its name. */
export const nameOfRun = (from: number, to: number): string => (from === to ? String(from) : `${from}-${to}`)

type Numbering = { uidValidity: number | null; nextUid: number }

/**
 * Whether the numbers of the folder still mean what they did. A server that would give a number again that it has
 * given has lost its memory, whatever it calls its numbering.
 */
export function numbering(kept: Numbering, found: { uidValidity: number; uidNext: number }): 'first' | 'same' | 'new' {
  if (kept.uidValidity === null) return 'first'
  return kept.uidValidity === found.uidValidity && found.uidNext >= kept.nextUid ? 'same' : 'new'
}

type Age = { uid: number; arrivedAt: Date | null }

/** True for mail that was there before the connection. After a new numbering only its date can tell. */
export const isOlder = ({ uid, arrivedAt }: Age, bounds: { olderUid: number; olderUntil: Date | null }): boolean =>
  uid <= bounds.olderUid && bounds.olderUntil !== null && arrivedAt !== null && arrivedAt <= bounds.olderUntil

/** True when a mail has a name of its own, so that the same bytes are the same mail. */
export function hasMessageId(raw: Uint8Array): boolean {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, 64 * 1024)).toString('latin1')
  const end = head.search(/\r?\n\r?\n/)
  return /^message-id:[ \t]*(\r?\n[ \t]+)?<?\S/im.test(end < 0 ? head : head.slice(0, end))
}

/** After this long without a sign of life nobody is at work, whatever the row says. */
const silentMs = 5 * 60_000

export const isSilent = (since: Date, now: Date): boolean => now.getTime() - since.getTime() > silentMs

/** A stored secret goes to the server and the user that it was given for, and to no other. */
type Target = { host: string; port: number; security: string; user: string; certificate: string | null }
export const isSameTarget = (a: Target, b: Target): boolean =>
  a.host === b.host &&
  a.port === b.port &&
  a.security === b.security &&
  a.user === b.user &&
  a.certificate === b.certificate
