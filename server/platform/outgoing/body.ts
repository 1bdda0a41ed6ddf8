import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { OutgoingFailed } from './errors.ts'
import type { Opened } from './request.ts'

const unpackers: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** The whole body, unpacked. Counted as it comes, so that a small packet cannot fill the memory. */
export async function decodedBody(
  { body, encoding, declaredBytes }: Pick<Opened, 'body' | 'encoding' | 'declaredBytes'>,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const unpack = unpackers[encoding]
  if ((encoding !== 'identity' && !unpack) || declaredBytes > maxBytes) throw new OutgoingFailed()
  const chunks: Buffer[] = []
  let bytes = 0
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      bytes += chunk.length
      if (bytes > maxBytes) throw new OutgoingFailed()
      chunks.push(chunk)
    }
  }
  if (unpack) await pipeline(body, unpack(), collect, { signal })
  else await pipeline(body, collect, { signal })
  return Buffer.concat(chunks)
}
