import { createHash } from 'node:crypto'
import type { Ctx } from '#platform/context.ts'
import { announce, enqueue, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import type { Envelope } from './channel.ts'
import { findContact, insertContact, lockContact, updateContact } from './queries.ts'
import { laneOf } from './rules.ts'

/** The job that turns a contact into a message; the floor below brings it. */
export const applyTask = 'apply_contact'

type ReceivedContact = {
  channel: 'email'
  accountId: string
  /** What the provider calls it. Null: it has no name, so its bytes are its name. */
  providerIdentity: string | null
  raw: Uint8Array
  envelope: Envelope
}

/**
 * Takes a contact in: when this resolves, its raw bytes are stored for good and a job will apply them, once
 * for each identity. Returns the ledger's id, or null when the contact was here already.
 */
export async function recordContact(ctx: Ctx, contact: ReceivedContact): Promise<string | null> {
  const { channel, accountId, raw, envelope } = contact
  const providerIdentity = contact.providerIdentity ?? `sha256:${createHash('sha256').update(raw).digest('hex')}`
  const stored = await ctx.services.files.put(ctx.workspaceId, raw)
  const id = newId()
  const fresh = await ctx.transaction(async (tx) => {
    const row = { id, channel, accountId, providerIdentity, envelope, storageKey: stored.key, bytes: stored.bytes }
    if (!(await insertContact(tx, row))) return false
    announce(tx, 'contact.received', { inboundId: id })
    enqueueApply(tx, id, accountId, envelope.from)
    return true
  })
  if (fresh) return id
  await ctx.services.files.remove(stored.key)
  return null
}

export const enqueueApply = (tx: Tx, contactId: string, accountId: string, sender: string | null): void =>
  enqueue(
    tx,
    applyTask,
    { contactId },
    { key: `${applyTask}:${contactId}`, queue: `${applyTask}:${accountId}:${laneOf(sender)}`, maxAttempts: 10 },
  )

/** Notes that applying failed; the job will try again, and a person can. */
export const noteContactFailed = (ctx: Ctx, contactId: string, reason: string) =>
  ctx.transaction(async (tx) => {
    const row = await lockContact(tx, contactId)
    if (!row || row.state === 'applied') return
    await updateContact(tx, contactId, { state: 'failed', reason, attempts: row.attempts + 1 })
    announce(tx, 'contact.failed', { inboundId: contactId })
  })

export const retryContact = (ctx: Ctx, contactId: string) =>
  ctx.transaction(async (tx) => {
    const row = await findContact(tx, contactId)
    if (!row) throw problem('not_found')
    if (row.state === 'applied') throw problem('not_retriable')
    enqueueApply(tx, contactId, row.account_id, null)
    announce(tx, 'contact.retried', { inboundId: contactId })
    return row
  })
