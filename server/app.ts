import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { conversations } from '#features/answer/conversations/index.ts'
import { tags } from '#features/answer/tags/index.ts'
import { brands } from '#features/channels/brands/index.ts'
import { email, mailChannel } from '#features/channels/email/index.ts'
import { imap } from '#features/channels/imap/index.ts'
import { ledger } from '#features/channels/ledger/index.ts'
import { sendingDomains } from '#features/channels/sending-domains/index.ts'
import { companies } from '#features/customers/companies/index.ts'
import { people } from '#features/customers/people/index.ts'
import { access, identifySession } from '#features/ground/access/index.ts'
import { audit } from '#features/ground/audit/index.ts'
import { deletion } from '#features/ground/deletion/index.ts'
import { exports } from '#features/ground/exports/index.ts'
import { files } from '#features/ground/files/index.ts'
import { invitations } from '#features/ground/invitations/index.ts'
import { failedWork } from '#features/ground/jobs/index.ts'
import { live } from '#features/ground/live/index.ts'
import { members } from '#features/ground/members/index.ts'
import { passkeys } from '#features/ground/passkeys/index.ts'
import { setup } from '#features/ground/setup/index.ts'
import { signInService } from '#features/ground/sign-in-service/index.ts'
import { identifyToken, tokens } from '#features/ground/tokens/index.ts'
import { webhooks } from '#features/ground/webhooks/index.ts'
import { workspaces } from '#features/ground/workspaces/index.ts'
import { type Services, systemCtx } from '#platform/context.ts'
import type { Reader } from '#platform/events/index.ts'
import type { Feature } from '#platform/feature.ts'
import {
  createHttpServer,
  createRouter,
  type Identify,
  type RouteLine,
  registerHealth,
  servePages,
} from '#platform/http/index.ts'
import { type JobHandler, type Jobs, resumeTask, type Timer, toResumption } from '#platform/jobs/index.ts'
import type { Portable } from '#platform/transfer/index.ts'

const channels = { email: mailChannel }

/** The house, room by room, in the order of its floors. */
const features: Feature[] = [
  workspaces,
  members,
  access,
  passkeys,
  invitations,
  signInService,
  setup,
  tokens,
  webhooks,
  audit,
  deletion,
  exports(() => allPortables()),
  files,
  failedWork,
  live,
  people,
  companies,
  ledger(channels),
  sendingDomains,
  brands,
  email,
  imap,
  tags,
  conversations(channels),
]

export const allJobs = (services: Services): Jobs =>
  Object.assign({ [resumeTask]: resumeWorkspace(services) }, ...features.map(({ jobs }) => jobs?.(services) ?? {}))
export const allErrands = (services: Services): Jobs =>
  Object.assign({}, ...features.map(({ errands }) => errands?.(services) ?? {}))
export const allTimers = (): Timer[] => features.flatMap(({ timers }) => timers ?? [])
export const allReaders = (): Reader[] => features.flatMap(({ readers }) => readers ?? [])

export const allPortables = (): Portable[] => features.flatMap(({ portables }) => portables ?? [])

const resumeWorkspace =
  (services: Services): JobHandler =>
  async ({ workspaceId = '', ...payload }) => {
    const ctx = systemCtx(services, workspaceId)
    for (const { resume } of features) await resume?.(ctx, toResumption(payload))
  }

export type App = { http: FastifyInstance; routes: RouteLine[] }

/** The web side: every feature's routes, the health of the process, and the desk's files. */
export async function createApp(services: Services): Promise<App> {
  const http = await createHttpServer(services)
  const routes: RouteLine[] = []
  const identify: Identify = async (request) => {
    const [scheme, text] = request.headers.authorization?.split(' ') ?? []
    if (scheme?.toLowerCase() === 'bearer' && text) return identifyToken(services, text)
    return identifySession(services, request)
  }
  await http.register(async (api) => {
    for (const feature of features)
      feature.routes?.(createRouter(api, services, identify, feature.name, routes), services)
  })
  http.get('/api/openapi.json', { schema: { hide: true } }, async () => http.swagger())
  registerHealth(
    http,
    services,
    features.flatMap(({ figures }) => figures ?? []),
  )
  await servePages(http, fileURLToPath(new URL('../desk/dist', import.meta.url)))
  return { http, routes }
}

export const version: string = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')).version
