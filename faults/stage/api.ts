export type Answer = { status: number; headers: Headers; body: unknown; ms: number }

/** Asks as a program does, and gives up after a while as one. Status 0: there was no answer. */
export const createApi =
  (token: string) =>
  async (
    url: string,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const began = performance.now()
    try {
      const answer = await fetch(`${url}/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
        signal: AbortSignal.timeout(20_000),
      })
      const text = await answer.text()
      const ms = performance.now() - began
      return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : null, ms }
    } catch {
      return { status: 0, headers: new Headers(), body: null, ms: performance.now() - began }
    }
  }
