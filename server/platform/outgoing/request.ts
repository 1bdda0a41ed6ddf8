import type { Readable } from 'node:stream'
import { Agent, type buildConnector, request } from 'undici'

export type Asked = { method: string; headers: Record<string, string>; body?: string }

export type Opened = {
  status: number
  mediaType: string | null
  /** Where a redirect leads; null when it is none. */
  redirect: string | null
  encoding: string
  declaredBytes: number
  body: Readable
  close(): Promise<void>
}

/** Asks for one address on a connection of its own. Nothing that could tell who asks goes with it. */
export async function openRequest(
  url: URL,
  connect: buildConnector.connector,
  { method, headers: own, body: sent }: Asked,
  signal: AbortSignal,
): Promise<Opened> {
  const agent = new Agent({ connect, pipelining: 0, maxHeaderSize: 16 * 1024 })
  const close = () => agent.destroy()
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      signal,
      method,
      headers: { 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'Madoguchi', ...own },
      ...(sent === undefined ? {} : { body: sent }),
    })
    // Closing the connection under a body that nobody reads is an error of that body, and no news to us.
    body.on('error', () => undefined)
    return {
      status: statusCode,
      mediaType: single(headers['content-type']),
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
