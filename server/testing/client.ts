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

export function createClient(http: FastifyInstance, headers: Record<string, string>): Client {
  const call =
    (method: NonNullable<InjectOptions['method']>) =>
    async (path: string, body?: unknown): Promise<Answer> => {
      const answer = await http.inject({
        method,
        url: `/api/v1${path}`,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      })
      const json = /json/.test(String(answer.headers['content-type']))
      return { status: answer.statusCode, body: json ? answer.json() : answer.body, headers: answer.headers }
    }
  return {
    get: call('GET'),
    post: call('POST'),
    put: call('PUT'),
    patch: call('PATCH'),
    delete: call('DELETE'),
    with: (more) => createClient(http, { ...headers, ...more }),
  }
}
