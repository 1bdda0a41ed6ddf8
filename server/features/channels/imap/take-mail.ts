import type { Tx } from '#platform/db/index.ts'
import { ImapFailure } from '#platform/mail/imap/index.ts'
import { noteNotTaken, recordContact } from '../ledger/index.ts'
import { findFolder, insertMark, updateFolder } from './queries/folders.ts'
import { updateSource } from './queries/sources.ts'
import type { OpenPlace, Reading } from './reading.ts'
import { hasMessageId, mostTries } from './rules.ts'

/** Moves on in the folder: part of the transaction that writes the mail down. */
export type Advance = (tx: Tx) => Promise<void>

type Seen = { uid: number; size: number }

/**
 * Takes one mail into the ledger: its bytes, or the reason why there are none. When this resolves, it is accounted
 * for and the folder has moved on, in one transaction; whatever is killed before that fetches it again.
 */
export async function takeMail(reading: Reading, place: OpenPlace, { uid, size }: Seen, advance: Advance) {
  const { ctx, source } = reading
  const most = ctx.services.config.maxMailBytes
  if (size > most) return leaveOut(reading, place, { uid, size, reason: 'too_large' }, advance)
  let raw: Buffer | null
  try {
    raw = await reading.session.fetch(uid)
  } catch (error) {
    if (!(error instanceof ImapFailure) || reading.signal.aborted) throw error
    const givenUp = await isGivenUp(reading, place, uid, error)
    if (givenUp) await noteLeftOut(reading, place, { name: String(uid), size, reason: reasonOf(error) }, advance)
    // After a refusal the connection is as good as before.
    if (givenUp && error.reason === 'refused') return
    throw error
  }
  if (raw === null) return noteLeftOut(reading, place, { name: String(uid), size, reason: 'gone' }, advance)
  if (raw.length > most) return leaveOut(reading, place, { uid, size: raw.length, reason: 'too_large' }, advance)
  await recordContact(
    ctx,
    {
      channel: 'email',
      accountId: source.mailbox_id,
      providerIdentity: `${place.prefix}${uid}`,
      raw,
      envelope: { from: null, recipients: [], remoteAddress: null },
      oncePerContent: { unless: hasMessageId(raw) ? null : place.prefix },
    },
    async (tx) => {
      await advance(tx)
      await updateSource(tx, source.mailbox_id, { last_mail_at: tx.now })
      if (source.after_reading !== 'leave') await insertMark(tx, source.mailbox_id, place.path, place.uidValidity, uid)
    },
  )
}

type LeftOut = { name: string; size: number; reason: string; sender?: string | null; subject?: string | null }

/** `name` is the number of a mail, or a run of numbers. */
export const noteLeftOut = (
  { ctx, source }: Reading,
  place: OpenPlace,
  { name, size, reason, sender = null, subject = null }: LeftOut,
  advance: Advance,
) =>
  noteNotTaken(
    ctx,
    {
      channel: 'email',
      accountId: source.mailbox_id,
      providerIdentity: `${place.prefix}${name}`,
      reason,
      bytes: size,
      sender,
      subject,
    },
    advance,
  )

/** A person will want to know whose mail it is. */
async function leaveOut(
  reading: Reading,
  place: OpenPlace,
  { uid, size, reason }: Seen & { reason: string },
  advance: Advance,
) {
  const summary = await reading.session.summary(uid).catch((error: unknown) => {
    if (error instanceof ImapFailure && error.reason === 'refused') return { sender: null, subject: null }
    throw error
  })
  await noteLeftOut(reading, place, { name: String(uid), size, reason, ...summary }, advance)
}

/** Counts the try. One mail that cannot be had must not keep those behind it waiting for ever. */
const isGivenUp = ({ ctx, source }: Reading, place: OpenPlace, uid: number, failure: ImapFailure) =>
  ctx.transaction(async (tx) => {
    const folder = await findFolder(tx, source.mailbox_id, place.path)
    const tries = folder?.failing_uid === uid ? folder.failing_tries + 1 : 1
    await updateFolder(tx, source.mailbox_id, place.path, { failing_uid: uid, failing_tries: tries })
    return tries >= (failure.reason === 'refused' ? mostTries.refused : mostTries.broken)
  })

const reasonOf = ({ said }: ImapFailure) => (said === null ? 'unfetchable' : `unfetchable: ${said}`)
