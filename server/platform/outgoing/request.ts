import type { Readable } from 'node:stream'
import { Agent, type buildConnector, request } from 'undici'

export type Opened = {
  status: number
  /** Where a redirect leads; null when it is none. */
  redirect: string | null
  encoding: string
  declaredBytes: number
  body: Readable
  close(): Promise<void>
}

/** What goes along with a POST. */
export type Sent = { body: string; headers: Record<string, string> }

/** Asks for one address on a connection of its own. Nothing that could tell who asks goes with it. */
export async function openRequest(
  url: URL,
  connect: buildConnector.connector,
  accept: string,
  signal: AbortSignal,
  sent?: Sent,
): Promise<Opened> {
  const agent = new Agent({ connect, pipelining: 0, maxHeaderSize: 16 * 1024 })
  const close = () => agent.destroy()
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        accept,
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': 'Madoguchi',
        ...sent?.headers,
      },
      ...(sent === undefined ? {} : { method: 'POST', body: sent.body }),
    })
    // Closing the connection under a body that nobody reads is an error of that body, and no news to us.
    body.on('error', () => undefined)
    return {
      status: statusCode,
      redirect: isRedirect(statusCode) ? single(headers.location) : null,
      encoding: (single(headers['content-encoding']) ?? 'identity').trim().toLowerCase(),
      declaredBytes: Number(single(headers['content-length']) ?? 0),
      body,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status)

const single = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null
