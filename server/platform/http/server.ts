import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import {
  hasZodFastifySchemaValidationErrors,
  isResponseSerializationError,
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import type { Services } from '#platform/context.ts'
import { preferredLanguage } from './identity.ts'
import { ProblemError, problem, viewProblem } from './problem.ts'

/** Who ends a process gives it half a minute; what is not answered by then is cut. */
const longestDrainMs = 25_000

/** The HTTP server without its features: security headers, limits, request ids, one error exit, OpenAPI. */
export async function createHttpServer(services: Services): Promise<FastifyInstance> {
  const { config, log } = services
  const logger: FastifyBaseLogger = log
  const app = Fastify({
    loggerInstance: logger,
    // Finished requests are logged in one line below.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
    // Behind a balancer the caller's address is in X-Forwarded-For.
    trustProxy: config.trustProxy,
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 300 },
    forceCloseConnections: 'idle',
    // An address that no route can read never reaches the error exit.
    frameworkErrors: (error, request, reply) => void sendProblem(toProblem(error, request), request, reply),
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(cookie)
  await app.register(multipart, {
    limits: { fileSize: config.maxUploadBytes, files: 1, fields: 0, parts: 1 },
    throwFileSizeLimit: false,
  })
  await app.register(helmet, {
    contentSecurityPolicy: { directives: contentPolicy(config.publicUrl) },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
  })
  await app.register(rateLimit, {
    max: config.requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => request.headers.authorization ?? request.ip,
    errorResponseBuilder: (_request, { ttl }) => problem('too_many_requests', { seconds: Math.ceil(ttl / 1000) }),
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Madoguchi',
        version: '1',
        description: 'Everything that the screens do. Lists answer `{ items, next }`; refusals are RFC 9457 problems.',
      },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: 'madoguchi.session_token' },
        },
      },
      security: [{ token: [] }, { session: [] }],
    },
    transform: jsonSchemaTransform,
  })
  app.addHook('onRequest', async (request, reply) => void reply.header('X-Request-Id', request.id))
  app.addHook('onResponse', async (request, reply) => {
    if (request.url.startsWith('/api/')) logRequest(request, reply.statusCode, reply.elapsedTime)
  })
  app.addHook('preClose', async () => letConnectionsGo(app))
  app.setErrorHandler((error: FastifyError, request, reply) => sendProblem(toProblem(error, request), request, reply))
  return app
}

/** A connection that was at work when the end began is idle after its answer, and its client would keep it open. */
function letConnectionsGo({ server }: FastifyInstance): void {
  const timer = setInterval(() => server.closeIdleConnections(), 100)
  const last = setTimeout(() => server.closeAllConnections(), longestDrainMs)
  server.once('close', () => {
    clearInterval(timer)
    clearTimeout(last)
  })
  // One that never listened says nothing when it ends, and must not be kept by this.
  timer.unref()
  last.unref()
}

function sendProblem(refusal: ProblemError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const view = viewProblem(refusal, preferredLanguage(request), request.id)
  if (refusal.code === 'too_many_requests') reply.header('Retry-After', String(refusal.details.seconds))
  if (refusal.code === 'unavailable') reply.header('Retry-After', '2')
  return reply.status(view.status).type('application/problem+json').serializer(JSON.stringify).send(view)
}

function logRequest(request: FastifyRequest, status: number, ms: number): void {
  // The pattern, not the address: that may hold search words.
  const route = request.routeOptions.url ?? 'none'
  request.log.info({ method: request.method, route, status, ms: Math.round(ms * 10) / 10 }, 'request')
}

function toProblem(error: FastifyError, request: FastifyRequest): ProblemError {
  if (error instanceof ProblemError) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map(({ instancePath, message }) => ({
      path: instancePath.replace(/^\//, '').replaceAll('/', '.'),
      message: message ?? '',
    }))
    return problem(
      'invalid_request',
      { detail: fields.map(({ path, message }) => `${path}: ${message}`).join(' ') },
      fields,
    )
  }
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return problem('payload_too_large', { limit: '1 MB' })
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return problem('unsupported_media_type')
  // No page is so long or so oddly written that one could have been sent there.
  if (error.code === 'FST_ERR_BAD_URL' || error.code === 'FST_ERR_MAX_PARAM_LENGTH') return problem('not_found')
  if (isBrokenForm(error)) return problem('invalid_request', { detail: error.message })
  if (isDatabaseAway(error)) {
    request.log.warn({ err: error.message }, 'the database did not answer')
    return problem('unavailable')
  }
  if (error.code === 'ENOSPC' || error.code === 'EROFS') return problem('storage_full')
  if (!isResponseSerializationError(error) && error.statusCode && error.statusCode >= 400 && error.statusCode < 500) {
    return problem('invalid_request', { detail: error.message })
  }
  request.log.error({ err: { message: error.message, stack: error.stack, code: error.code } }, 'unexpected error')
  return problem('internal')
}

/** The reader of multipart/form-data gives its errors no code. */
const isBrokenForm = ({ message }: FastifyError): boolean => message === 'Unexpected end of multipart data'

/** Connection refused or cut, too many connections, database starting or shutting down. */
function isDatabaseAway(error: FastifyError): boolean {
  return (
    /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|08\w{3}|57P0\d|53\d{3})$/.test(error.code ?? '') ||
    /timeout exceeded when trying to connect|Connection terminated|is not queryable/.test(error.message)
  )
}

function contentPolicy(publicUrl: string) {
  return {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    frameSrc: ["'self'", 'blob:', 'data:'],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    // Without TLS there is nothing to upgrade to.
    upgradeInsecureRequests: publicUrl.startsWith('https:') ? [] : null,
  }
}
