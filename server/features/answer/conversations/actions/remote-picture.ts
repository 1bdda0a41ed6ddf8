import { remotePictures } from '@madoguchi/contract'
import { pictureTypeOf } from '#features/ground/files/index.ts'
import type { Ctx } from '#platform/context.ts'
import { problem } from '#platform/http/index.ts'
import { OutgoingFailed } from '#platform/outgoing/index.ts'
import { findMessage } from '../queries/messages.ts'
import { accessConversation } from './access.ts'

/** As browsers ask for pictures, without SVG, which can hold anything. */
const accept = 'image/webp,image/png,image/jpeg,image/gif'
const limits = { accept, maxBytes: 5 * 1024 * 1024, timeoutMs: 5000, redirects: 3 }

/**
 * Fetches a picture that a mail refers to. The reader's browser never does: whoever sent the mail would learn who
 * reads it, when and where. Whatever is not there, not allowed or no picture is all the same to the caller.
 */
export async function fetchRemotePicture(
  ctx: Ctx,
  conversationId: string,
  messageId: string,
  n: number,
): Promise<{ type: string; bytes: Buffer }> {
  const message = await ctx.transaction(async (tx) => {
    await accessConversation(tx, conversationId)
    return findMessage(tx, conversationId, messageId)
  })
  const address = remotePictures(message?.html ?? '')[n]
  if (address === undefined) throw problem('not_found')
  const { status, bytes } = await ctx.services.outgoing.get(address, limits).catch((error: unknown) => {
    throw error instanceof OutgoingFailed ? problem('not_found') : error
  })
  const type = pictureTypeOf(bytes)
  if (status !== 200 || type === null) throw problem('not_found')
  return { type, bytes }
}
