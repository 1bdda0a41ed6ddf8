import { isAPIError } from 'better-auth/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '#platform/context.ts'
import { problem } from '#platform/http/index.ts'
import { type Auth, addressHeader, authOf } from './auth.ts'
import { problemOfRefusal, triesWindowMs } from './rules.ts'

/** A request with the answer that it will get, which may carry cookies. */
export type Exchange = { services: Services; request: FastifyRequest; reply: FastifyReply }

/**
 * Asks better-auth on behalf of the browser. It sees one cookie only: with the session of one person and the
 * challenge of another in the same browser, it would take the wrong one. Its cookies go to the browser, its
 * refusals become our problems.
 */
export async function askAuth<T>(
  { services, request, reply }: Exchange,
  cookie: string | null,
  question: (api: Auth['api'], headers: Headers) => Promise<{ headers: Headers; response: T }>,
): Promise<T> {
  const headers = new Headers({ [addressHeader]: request.ip, 'user-agent': request.headers['user-agent'] ?? '' })
  const value = cookie && request.cookies[cookie]
  if (value) headers.set('cookie', `${cookie}=${encodeURIComponent(value)}`)
  try {
    const answer = await question(authOf(services).api, headers)
    for (const line of answer.headers.getSetCookie()) reply.header('set-cookie', line)
    return answer.response
  } catch (error) {
    const code = isAPIError(error) ? problemOfRefusal(error.body?.code) : null
    throw code ? problem(code, { seconds: triesWindowMs / 1000 }) : error
  }
}
