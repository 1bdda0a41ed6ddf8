import type { buildConnector } from 'undici'
import { type Opened, openRequest } from './request.ts'

export type PostOptions = {
  body: string
  headers: Record<string, string>
  /** Of the answer no more is read. */
  maxBytes: number
  /** Milliseconds for everything together. */
  timeoutMs: number
}

/** A redirect is an answer like any other, and is not followed. */
export type Posted = { status: number; start: Buffer }

export async function post(
  url: URL,
  connect: buildConnector.connector,
  { body, headers, maxBytes }: PostOptions,
  signal: AbortSignal,
): Promise<Posted> {
  // Said by name, since what we keep of the answer is read as it comes.
  const asked = { method: 'POST', body, headers: { accept: '*/*', ...headers, 'accept-encoding': 'identity' } }
  const answer = await openRequest(url, connect, asked, signal)
  try {
    return { status: answer.status, start: await startOf(answer, maxBytes) }
  } finally {
    await answer.close()
  }
}

/** The status has been said; what is too long, too slow or packed after it changes nothing of that. */
async function startOf({ body, encoding }: Opened, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  if (encoding !== 'identity') return Buffer.alloc(0)
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes >= maxBytes) break
    }
  } catch {
    // Cut off by its server or by our time limit: what came is what there is.
  }
  return Buffer.concat(chunks).subarray(0, maxBytes)
}
