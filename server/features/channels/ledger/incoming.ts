import { createHash } from 'node:crypto'
import type { Ctx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import type { Stored } from '#platform/files/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { doTogether } from '#platform/together.ts'
import type { Envelope } from './channel.ts'
import { enqueueApply, enqueueRetry } from './enqueue-apply.ts'
import {
  findContact,
  findIdentity,
  findSameContent,
  insertContact,
  insertNotTaken,
  lockContact,
  updateContact,
} from './queries/incoming.ts'
import { holdAccounts } from './queries/waiting.ts'

type ReceivedContact = {
  channel: 'email'
  accountId: string
  /** What the provider calls it. Null: it has no name, so its bytes are its name. */
  providerIdentity: string | null
  raw: Uint8Array
  envelope: Envelope
  /**
   * Left out: another contact with the same bytes is another contact. Else one that is here already is noted and not
   * taken in again; `unless` is the beginning of names that do not count as such.
   */
  oncePerContent?: { unless: string | null }
}

/** Something that belongs into the transaction of the contact, such as how far a folder has been read. */
type Within = (tx: Tx) => Promise<void>

/**
 * Takes a contact in: when this resolves, its raw bytes are stored for good and a job will apply them, once
 * for each identity. Returns the ledger's id, or null when the contact was here already.
 */
export async function recordContact(ctx: Ctx, contact: ReceivedContact, within?: Within): Promise<string | null> {
  const contentHash = createHash('sha256').update(contact.raw).digest()
  const stored = await ctx.services.files.put(ctx.workspaceId, contact.raw)
  const arrived = { contact, contentHash, stored }
  const alone = async (tx: Tx) => {
    await within?.(tx)
    await holdAccounts(tx, [contact.accountId])
    return writeContact(tx, arrived)
  }
  const id =
    within || contact.oncePerContent
      ? await ctx.transaction(alone)
      : await writeTogether(ctx.workspaceId, { ctx, arrived })
  if (id === null) await ctx.services.files.remove(stored.key)
  return id
}

type Arrived = { contact: ReceivedContact; contentHash: Buffer; stored: Stored }

/** Mails that come at the same moment share one commit. */
const writeTogether = doTogether(async (items: { ctx: Ctx; arrived: Arrived }[]) => {
  const [first] = items
  if (!first) return []
  return first.ctx.transaction(async (tx) => {
    const accountIds = items.map(({ arrived }) => arrived.contact.accountId)
    await holdAccounts(tx, accountIds)
    return Promise.all(items.map(({ arrived }) => writeContact(tx, arrived)))
  })
})

async function writeContact(tx: Tx, { contact, contentHash, stored }: Arrived): Promise<string | null> {
  const { channel, accountId, envelope, oncePerContent } = contact
  const named = contact.providerIdentity ?? `sha256:${contentHash.toString('hex')}`
  // Bytes that are their own name are here already exactly when their name is.
  const providerIdentity =
    contact.providerIdentity === null ? named : await freeIdentity(tx, accountId, named, contentHash)
  if (providerIdentity === null) return null
  const same = oncePerContent ? await findSameContent(tx, accountId, contentHash, oncePerContent.unless) : null
  if (same !== null) {
    const facts = { channel, accountId, providerIdentity, bytes: stored.bytes, contentHash, sameAs: same }
    await writeNotTaken(tx, { ...facts, reason: 'already_here', sender: null, subject: null })
    return null
  }
  const row = { id: newId(), channel, accountId, providerIdentity, envelope, contentHash }
  const inboundId = await insertContact(tx, { ...row, storageKey: stored.key, bytes: stored.bytes })
  if (inboundId === null) {
    // When the connection broke in the commit, this contact itself may be here, and its bytes are not a copy's.
    const there = await findIdentity(tx, accountId, providerIdentity)
    return there?.storage_key === stored.key ? there.id : null
  }
  announce(tx, 'contact.received', { inboundId })
  enqueueApply(tx, accountId)
  return inboundId
}

/**
 * The name under which these bytes can be taken in; null when they are here under it. A provider that gives a name
 * to other bytes than before has lost its memory, and its mail must not be lost with it.
 */
async function freeIdentity(tx: Tx, accountId: string, name: string, hash: Buffer): Promise<string | null> {
  const there = await findIdentity(tx, accountId, name)
  if (!there || there.content_hash === null) return there && there.state !== 'not_taken' ? null : name
  return there.content_hash.equals(hash) ? null : `${name};sha256=${hash.toString('hex')}`
}

type NotTaken = {
  channel: 'email'
  accountId: string
  providerIdentity: string
  reason: string
  bytes: number
  sender: string | null
  subject: string | null
}

/** Notes something that a provider has, or had, and that is not taken in: nothing is passed over in silence. */
export const noteNotTaken = (ctx: Ctx, row: NotTaken, within?: Within) =>
  ctx.transaction(async (tx) => {
    await within?.(tx)
    await writeNotTaken(tx, { ...row, contentHash: null, sameAs: null })
  })

async function writeNotTaken(tx: Tx, row: NotTaken & { contentHash: Buffer | null; sameAs: string | null }) {
  const inboundId = await insertNotTaken(tx, { ...row, id: newId() })
  if (inboundId !== null) announce(tx, 'contact.not_taken', { inboundId })
}

/** Notes that applying failed. With `tryAgain` a job tries again, at once and then ever later; and a person can. */
export const noteContactFailed = (ctx: Ctx, contactId: string, reason: string, tryAgain: boolean) =>
  ctx.transaction(async (tx) => {
    const row = await lockContact(tx, contactId)
    if (!row || row.state === 'applied') return
    await updateContact(tx, contactId, { state: 'failed', reason, attempts: row.attempts + 1 })
    announce(tx, 'contact.failed', { inboundId: contactId })
    if (tryAgain) enqueueRetry(tx, contactId)
  })

export const retryContact = (ctx: Ctx, contactId: string) =>
  ctx.transaction(async (tx) => {
    const row = await findContact(tx, contactId)
    if (!row) throw problem('not_found')
    if (row.state === 'applied' || row.state === 'not_taken') throw problem('not_retriable')
    enqueueRetry(tx, contactId)
    announce(tx, 'contact.retried', { inboundId: contactId })
    return row
  })
