import type { Permission } from '@madoguchi/contract'
import { Problem } from '@madoguchi/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Ctx, Services } from '#platform/context.ts'
import { withIdempotency } from './idempotency.ts'
import { type Identify, type Identity, requirePermission, type SessionIdentity } from './identity.ts'
import { problem } from './problem.ts'
import { refuseCrossSite } from './same-site.ts'

/** Requests a minute from one address to a route that anybody may call. */
const publicPerMinute = 300

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Who may call: a permission within a workspace, any signed-in person, or everybody. */
export type Access = { permission: Permission } | { access: 'session' } | { access: 'public' }

type Shape<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> = {
  params?: P
  query?: Q
  body?: B
  /** What the answer shows; nothing outside this shape leaves the server. Left out by routes that stream. */
  answer?: A
  status?: number
  /** One English sentence for the API reference. */
  summary: string
  /** Nothing is written, so nothing has to be kept from happening twice: it may wait on the network. */
  changesNothing?: boolean
  /** The answer holds a secret that is shown this once. */
  answersSecret?: boolean
  /** Requests a minute for each caller, where the usual limit is too wide. */
  perMinute?: number
}

type Input<X, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = {
  params: z.output<P>
  query: z.output<Q>
  body: z.output<B>
  request: FastifyRequest
  reply: FastifyReply
  services: Services
} & (X extends { permission: Permission }
  ? { ctx: Ctx }
  : X extends { access: 'session' }
    ? { session: SessionIdentity }
    : unknown)

type Register = <
  X extends Access,
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  A extends z.ZodType = z.ZodUndefined,
>(
  url: string,
  options: X & Shape<P, Q, B, A>,
  handler: (input: Input<X, P, Q, B>) => Promise<z.output<A> | FastifyReply>,
) => void

export type Router = {
  get: Register
  post: Register
  put: Register
  patch: Register
  delete: Register
  /** `end` is called when the server begins to close: it waits for all answers, also for those that stream. */
  beforeClose(end: () => void): void
}

/** One line of the route table, for tests that must know every route. */
export type RouteLine = { method: Method; url: string; access: Access; feature: string }

/** Registers the routes of one feature under /api/v1; `table` gets a line for each. */
export function createRouter(
  app: FastifyInstance,
  services: Services,
  identify: Identify,
  feature: string,
  table: RouteLine[],
): Router {
  const register =
    (method: Method): Register =>
    (url, options, handler) => {
      const { answer, status = 200 } = options
      const isPublic = 'access' in options && options.access === 'public'
      const perMinute = options.perMinute ?? (isPublic ? publicPerMinute : undefined)
      table.push({ method, url, access: accessOf(options), feature })
      app.route({
        method,
        url: `/api/v1${url}`,
        schema: {
          ...describe(options),
          tags: [feature],
          operationId: operationId(method, url),
          ...(isPublic ? { security: [] } : {}),
          response: { ...(answer ? { [status]: answer } : {}), default: Problem.describe('Why it was refused.') },
        },
        ...(perMinute ? { config: { rateLimit: { max: perMinute, timeWindow: 60_000 } } } : {}),
        handler: async (request, reply) => {
          refuseCrossSite(request, services.config.publicUrl)
          const identity = isPublic ? null : await identify(request)
          const input = { params: request.params, query: request.query, body: request.body, request, reply, services }
          reply.status(status)
          if ('permission' in options) {
            const ctx = requirePermission(services, request, identity, options.permission)
            const run = () => handler(toInput(input, { ctx }))
            return method === 'GET' || options.changesNothing
              ? run()
              : withIdempotency(ctx, request, reply, run, options.answersSecret)
          }
          return handler(toInput(input, options.access === 'session' ? { session: requireSession(identity) } : {}))
        },
      })
    }
  return {
    get: register('GET'),
    post: register('POST'),
    put: register('PUT'),
    patch: register('PATCH'),
    delete: register('DELETE'),
    beforeClose: (end) => void app.addHook('preClose', async () => end()),
  }
}

type Described = Pick<Shape<z.ZodType, z.ZodType, z.ZodType, z.ZodType>, 'params' | 'query' | 'body' | 'summary'>

const describe = ({ params, query, body, summary }: Described) => ({
  summary,
  ...(params ? { params } : {}),
  ...(query ? { querystring: query } : {}),
  ...(body ? { body } : {}),
})

// Fastify has validated params, query and body with the schemas of the route, whose types these are.
const toInput = <T>(input: object, extra: object): T => ({ ...input, ...extra }) as T

const accessOf = (options: Access): Access =>
  'permission' in options ? { permission: options.permission } : { access: options.access }

function requireSession(identity: Identity | null): SessionIdentity {
  if (identity?.kind !== 'session') throw problem('not_signed_in')
  return identity
}

/** `GET /conversations/:id/messages` is called `getConversationsByIdMessages`. */
function operationId(method: Method, url: string): string {
  const words = url
    .split('/')
    .filter(Boolean)
    .map((word) => (word.startsWith(':') ? `by-${word.slice(1)}` : word))
  return method.toLowerCase() + words.join('-').replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
}
