import './matchers.ts'
import type { EventName, LoggedEvent, Role, TokenScope } from '@madoguchi/contract'
import { afterAll } from 'vitest'
import { createUser, hashPassword, startSession } from '#features/ground/access/index.ts'
import { addMember } from '#features/ground/members/index.ts'
import { createToken } from '#features/ground/tokens/index.ts'
import { createWorkspace } from '#features/ground/workspaces/index.ts'
import { systemCtx } from '#platform/context.ts'
import { readLog } from '#platform/events/index.ts'
import { createApp } from '../app.ts'
import { type Client, createClient, openBrowser } from './client.ts'
import { createTestServices, type TestServices } from './services.ts'
import { settle } from './settle.ts'

export type { Answer, Browser, Client } from './client.ts'

/** Somebody at work in a workspace; `id` is the member's. */
export type Person = Client & {
  id: string
  userId: string
  name: string
  email: string
  /** What the browser sends as its `Cookie` header. */
  cookie: string
}

/** What everybody in a test world signs in with. */
export const password = 'kakunin-mado-0123'
const hash = await hashPassword(password)

// One database and one server for all tests of a file; every world is a workspace of its own in it.
const services = await createTestServices()
const { http, routes } = await createApp(services)
let made = 0
let networks = 0
const nextAddress = () => `198.51.100.${++networks % 256}`

afterAll(async () => {
  await http.close()
  await services.database.close()
})

/** A fresh workspace with people in every role, and a second one next door. */
export async function world() {
  const here = await buildWorkspace('Hikari')
  const otherWorkspace = await buildWorkspace('Tonari')
  const log: LoggedEvent[] = []
  return {
    ...here,
    otherWorkspace,
    services,
    clock: services.clock,
    http,
    /** Every route of the server, for tests that must leave none out. */
    routes,
    /** A caller without a session. */
    anyone: createClient(http, {}),
    /** Somebody's own browser, in a network of its own, that keeps its cookies. */
    browser: (headers: Record<string, string> = {}) =>
      openBrowser(http, { 'x-forwarded-for': nextAddress(), ...headers }),
    /** Finishes background work and reads the log for `events`. */
    async settle() {
      await settle(services)
      log.splice(0, log.length, ...(await readAll(here.workspace.id)))
    },
    events: {
      /** What the log held at the last `settle()`. */
      named: <N extends EventName>(name: N) =>
        log.filter((event): event is Extract<LoggedEvent, { name: N }> => event.name === name),
    },
  }
}

export type World = Awaited<ReturnType<typeof world>>

async function buildWorkspace(name: string) {
  const number = ++made
  const slug = `${name.toLowerCase()}-${number}`
  const id = await createWorkspace(services, { name, slug })
  const ctx = systemCtx(services, id)
  const person = (called: string, role: Role) => buildPerson(services, id, slug, called, role)
  return {
    workspace: { id, slug, name },
    ctx,
    buildPerson: person,
    owner: await person('Owner', 'owner'),
    lead: await person('Lead', 'lead'),
    ana: await person('Ana', 'agent'),
    bo: await person('Bo', 'agent'),
    draft: await person('Draft', 'draft_only'),
    viewer: await person('Viewer', 'viewer'),
    /** A program with a token of these scopes. */
    async buildToken(...scopes: TokenScope[]) {
      const { token, text } = await createToken(ctx, { name: 'Test', scopes, expiresAt: null })
      return { ...createClient(http, { authorization: `Bearer ${text}` }), id: token.id, text }
    },
  }
}

async function buildPerson(
  services: TestServices,
  workspaceId: string,
  slug: string,
  name: string,
  role: Role,
): Promise<Person> {
  const email = `${name.toLowerCase()}@${slug}.example`
  const userId = await createUser(services, { name, email, password: { hash }, language: 'en' })
  const id = await addMember(systemCtx(services, workspaceId), { userId, name, role })
  const cookie = await startSession(services, userId, { userAgent: 'test', ip: '192.0.2.1' })
  return { ...createClient(http, { cookie, 'madoguchi-workspace': slug }), id, userId, name, email, cookie }
}

async function readAll(workspaceId: string): Promise<LoggedEvent[]> {
  const events: LoggedEvent[] = []
  for (;;) {
    const after = events.at(-1)?.position ?? 0
    const more = await systemCtx(services, workspaceId).transaction((tx) => readLog(tx, after, 1000))
    if (more.length === 0) return events
    events.push(...more)
  }
}
