import type { Ctx, Services } from '#platform/context.ts'
import type { Files } from '#platform/files/index.ts'
import { composeMail, type SendOutcome, signMail } from '#platform/mail/index.ts'
import { barePicture, maySayMore } from '#platform/pictures/index.ts'
import type { Channel, Outgoing, SendResult } from '../ledger/index.ts'
import { signingKeyOf } from '../sending-domains/index.ts'
import { readMail } from './read.ts'
import { ownHeaders } from './rules.ts'

/** Mail as a channel of the ledgers. */
export const mailChannel: Channel = {
  read: readMail,

  async compose(ctx, publicId, outgoing) {
    const raw = await writeMail(ctx, publicId, outgoing)
    const key = await signingKeyOf(ctx, outgoing.from.address)
    return key ? signMail(raw, key) : raw
  },

  async send({ mail }: Services, publicId: string, outgoing: Outgoing, raw: Buffer): Promise<SendResult> {
    const to = [...outgoing.to, ...outgoing.cc].map(({ address }) => address)
    return toResult(await mail.send({ envelope: { from: outgoing.from.address, to }, raw, messageId: publicId }))
  },
}

const writeMail = async ({ services }: Ctx, publicId: string, outgoing: Outgoing) =>
  composeMail({
    from: outgoing.from,
    to: outgoing.to,
    cc: outgoing.cc,
    ...(outgoing.replyTo ? { replyTo: outgoing.replyTo } : {}),
    subject: outgoing.subject,
    text: outgoing.text,
    ...(outgoing.html === null ? {} : { html: outgoing.html }),
    messageId: publicId,
    ...(outgoing.inReplyTo === null ? {} : { inReplyTo: outgoing.inReplyTo }),
    references: outgoing.references,
    attachments: await Promise.all(
      outgoing.files.map(async ({ name, mediaType, storageKey }) => ({
        name,
        mediaType,
        content: await contentOf(services.files, storageKey),
      })),
    ),
    date: services.clock.now(),
    headers: ownHeaders(publicId, outgoing),
  })

/** A picture that came from somebody else does not tell a third person where it was taken. */
const contentOf = async (files: Files, key: string) =>
  maySayMore(await files.start(key)) ? barePicture(await files.read(key)) : files.stream(key)

function toResult(outcome: SendOutcome): SendResult {
  if (outcome.state === 'unknown') return { state: 'unknown', reason: outcome.response }
  if (outcome.state === 'failed')
    return { state: 'failed', permanent: outcome.permanent, reason: outcome.response || outcome.code }
  const refused = outcome.refused.map(({ address, response }) => `${address}: ${response}`).join('; ')
  return { state: 'sent', reason: refused || null }
}
