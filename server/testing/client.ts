import type { FastifyInstance, InjectOptions } from 'fastify'

export type Answer = {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  body: any
  headers: Record<string, string | string[] | number | undefined>
}

/** Calls the API as one caller: `path` is what follows /api/v1. */
export type Client = {
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown): Promise<Answer>
  put(path: string, body?: unknown): Promise<Answer>
  patch(path: string, body?: unknown): Promise<Answer>
  delete(path: string, body?: unknown): Promise<Answer>
  /** The same caller with more headers. */
  with(headers: Record<string, string>): Client
}

type Jar = Map<string, string>

export function createClient(http: FastifyInstance, headers: Record<string, string>, jar?: Jar): Client {
  const call =
    (method: NonNullable<InjectOptions['method']>) =>
    async (path: string, body?: unknown): Promise<Answer> => {
      const answer = await http.inject({
        method,
        url: `/api/v1${path}`,
        headers: {
          ...headers,
          ...(jar ? { cookie: [...jar].map((pair) => pair.join('=')).join('; ') } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      })
      if (jar) keepCookies(jar, answer.headers['set-cookie'])
      const json = /json/.test(String(answer.headers['content-type']))
      return { status: answer.statusCode, body: json ? answer.json() : answer.body, headers: answer.headers }
    }
  return {
    get: call('GET'),
    post: call('POST'),
    put: call('PUT'),
    patch: call('PATCH'),
    delete: call('DELETE'),
    with: (more) => createClient(http, { ...headers, ...more }, jar),
  }
}

/** A caller that keeps cookies, as browsers do. */
export type Browser = Client & { jar: Jar }

export function openBrowser(http: FastifyInstance, headers: Record<string, string>): Browser {
  const jar: Jar = new Map()
  return { ...createClient(http, headers, jar), jar }
}

function keepCookies(jar: Jar, lines: string | string[] | undefined): void {
  for (const line of [lines ?? []].flat()) {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    const at = pair.indexOf('=')
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
    const gone = value === '' || attributes.some((attribute) => /^max-age=0$/i.test(attribute))
    if (gone) jar.delete(name)
    else jar.set(name, value)
  }
}
