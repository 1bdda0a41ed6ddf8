import { isIP } from 'node:net'
import { isPublic } from './addresses.ts'
import { decodedBody } from './body.ts'
import { connectorFor, type Lookup, lookUp } from './connect.ts'
import { OutgoingFailed } from './errors.ts'
import { networksOpenedBy } from './networks.ts'
import { type Posted, type PostOptions, post } from './post.ts'
import { type Asked, openRequest } from './request.ts'

export { isPublic } from './addresses.ts'
export type { Lookup } from './connect.ts'
export { OutgoingFailed } from './errors.ts'
export { createHostGuard, type HostGuard } from './host-guard.ts'
export type { Posted } from './post.ts'

type OutgoingOptions = {
  /** Ports that may be asked for; 80 and 443 unless an operator says otherwise. */
  ports: readonly number[]
  /** Networks inside that an operator has opened for `post`, and for nothing else. */
  networks?: readonly string[]
  /** For tests: this port of 127.0.0.1 counts as outside. */
  trust?: { port: number }
  /** For tests: answers in place of the system's resolver. */
  lookup?: Lookup
}

/** A form to be sent, as OAuth wants it. Its answer is read; a redirect is not followed. */
export type FormOptions = { form: Record<string, string>; maxBytes: number; timeoutMs: number }

export type FetchOptions = {
  accept: string
  /** The most bytes, as they are after unpacking. */
  maxBytes: number
  /** Milliseconds for everything together: looking up, connecting, all redirects, the last byte. */
  timeoutMs: number
  /** How many redirects are followed, each checked like the first address. */
  redirects: number
}

type Fetched = { status: number; bytes: Buffer }

/** A request that a library has put together. Its answer is read as it is; a redirect is not followed. */
export type SendOptions = Asked & { maxBytes: number; timeoutMs: number }

/** The one way out: everything that is asked of an address that somebody wrote goes through here. */
export type Outgoing = {
  /** Rejects with OutgoingFailed, which does not say why: the reason would describe our own network. */
  get(address: string, options: FetchOptions): Promise<Fetched>
  /** The same for sending a form. */
  postForm(address: string, options: FormOptions): Promise<Fetched>
  /** The same for whatever a library wants to say. */
  send(address: string, options: SendOptions): Promise<Fetched & { mediaType: string | null }>
  /** Sends a body. Answers with the status as soon as it is known and with what came of the answer, up to a limit. */
  post(address: string, options: PostOptions): Promise<Posted>
  /** What can be told before asking: false for what `post` would refuse by the address alone. */
  mayPost(address: string): boolean
}

export function createOutgoing({ ports, networks = [], trust, lookup = lookUp }: OutgoingOptions): Outgoing {
  const isOpened = networksOpenedBy(networks)
  const isTrusted = (address: string, port: number) => trust?.port === port && address === '127.0.0.1'
  const send: Outgoing['send'] = async (address, { maxBytes, timeoutMs, ...asked }) => {
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      const url = checked(address, ports, trust)
      const port = portOf(url)
      const connect = connectorFor((found) => isTrusted(found, port), lookup, timeoutMs)
      const answer = await openRequest(url, connect, asked, signal)
      try {
        const { status, mediaType } = answer
        return { status, mediaType, bytes: await decodedBody(answer, maxBytes, signal) }
      } finally {
        await answer.close()
      }
    } catch (error) {
      throw error instanceof OutgoingFailed ? error : new OutgoingFailed({ cause: error })
    }
  }
  return {
    async get(address, options) {
      const signal = AbortSignal.timeout(options.timeoutMs)
      try {
        let url = checked(address, ports, trust)
        for (let redirects = 0; ; redirects++) {
          const port = portOf(url)
          const connect = connectorFor((found) => isTrusted(found, port), lookup, options.timeoutMs)
          const answer = await openRequest(url, connect, { method: 'GET', headers: { accept: options.accept } }, signal)
          try {
            if (answer.redirect === null) {
              return { status: answer.status, bytes: await decodedBody(answer, options.maxBytes, signal) }
            }
            if (redirects >= options.redirects) throw new OutgoingFailed()
            url = checked(new URL(answer.redirect, url).href, ports, trust)
          } finally {
            await answer.close()
          }
        }
      } catch (error) {
        throw error instanceof OutgoingFailed ? error : new OutgoingFailed({ cause: error })
      }
    },

    postForm: (address, { form, maxBytes, timeoutMs }) =>
      send(address, {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form).toString(),
        maxBytes,
        timeoutMs,
      }),

    send,

    async post(address, options) {
      const signal = AbortSignal.timeout(options.timeoutMs)
      try {
        const url = checked(address, ports, trust)
        const port = portOf(url)
        const isAllowed = (found: string) => isTrusted(found, port) || isOpened(found)
        return await post(url, connectorFor(isAllowed, lookup, options.timeoutMs), options, signal)
      } catch (error) {
        throw error instanceof OutgoingFailed ? error : new OutgoingFailed({ cause: error })
      }
    },

    mayPost(address) {
      try {
        const url = checked(address, ports, trust)
        const host = url.hostname.replace(/^\[|\]$/g, '')
        return isIP(host) === 0 || isPublic(host) || isTrusted(host, portOf(url)) || isOpened(host)
      } catch {
        return false
      }
    },
  }
}

const portOf = (url: URL) => Number(url.port) || (url.protocol === 'https:' ? 443 : 80)

/** What can be told from the address itself. Where its name leads is checked when it is connected to. */
function checked(address: string, ports: readonly number[], trust: OutgoingOptions['trust']): URL {
  if (address.length > 8000 || !URL.canParse(address)) throw new OutgoingFailed()
  const url = new URL(address)
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  const isPortOpen = ports.includes(portOf(url)) || portOf(url) === trust?.port
  if (!isWeb || !isPortOpen || url.username !== '' || url.password !== '') throw new OutgoingFailed()
  return url
}
