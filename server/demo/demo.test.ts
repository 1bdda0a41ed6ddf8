import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MailTransport } from '#platform/mail/index.ts'
import '#testing/matchers.ts'
import { createClient } from '#testing/client.ts'
import { createTestServices, type TestServices } from '#testing/services.ts'
import { createApp } from '../app.ts'
import { stories } from './content/index.ts'
import { mailboxes, staff } from './content/workspace.ts'
import { buildDemo, ensureDemo } from './index.ts'
import { ownPassword } from './password.ts'
import { planDemo } from './plan.ts'
import { outboxOf } from './post.ts'

const sentForReal: string[] = []
const network: MailTransport = {
  async send({ messageId }) {
    sentForReal.push(messageId)
    return { state: 'sent', response: 'ok', refused: [] }
  },
  close: () => Promise.resolve(),
}

let services: TestServices
let http: Awaited<ReturnType<typeof createApp>>['http']

const count = async (question: string): Promise<number> => {
  const { rows } = await services.database.owner.query<{ count: number }>(`select count(*)::int as count ${question}`)
  return rows[0]?.count ?? 0
}

/** Groups of rows by `what`, as an object. */
const counted = async (what: string, from: string): Promise<Record<string, number>> => {
  const { rows } = await services.database.owner.query<{ name: string; count: number }>(
    `select ${what} as name, count(*)::int from ${from} group by 1`,
  )
  return Object.fromEntries(rows.map((row) => [row.name, row.count]))
}

const cutOff = new Error('cut off')

beforeAll(async () => {
  services = { ...(await createTestServices()), mail: network }
  const half = buildDemo(services, (done) => {
    if (done === 100) throw cutOff
  })
  await expect(half).rejects.toBe(cutOff)
  expect(await count('from conversations')).toBeGreaterThan(10)
  expect(await ensureDemo(services)).toEqual({
    agent: 'minori@minato.example',
    owner: 'seiichi@minato.example',
    password: 'madoguchi-demo',
  })
  ;({ http } = await createApp(services))
}, 240_000)

afterAll(async () => {
  await http?.close()
  await services.database.close()
})

test('a demo whose making was cut off is made anew, once, with nothing left of the half', async () => {
  expect(await counted('slug', 'workspaces')).toEqual({ minato: 1 })
  expect(await count('from identity.users')).toBe(7)
  expect(await count('from identity.demo where ready_at is not null')).toBe(1)
  expect(await count('from conversations')).toBe(stories.length)
})

test('a second start finds the demo and makes nothing', async () => {
  const before = await count('from events')
  expect(await ensureDemo(services)).toMatchObject({ agent: 'minori@minato.example' })
  expect(await count('from events')).toBe(before)
})

test('there are two hundred conversations in every state, in both languages, with people of all roles', async () => {
  expect(await counted('state', 'conversations')).toEqual({ todo: 28, snoozed: 9, done: 167 })
  const { ja = 0, en = 0 } = await counted('language', 'conversations')
  expect(ja).toBeGreaterThan(150)
  expect(en).toBeGreaterThan(35)
  expect(await count('from customers')).toBe(122)
  expect(await counted('role', 'members')).toEqual({ owner: 1, admin: 1, lead: 1, agent: 2, draft_only: 1, viewer: 1 })
  expect(await count('from conversations where message_count > 9 or message_count < 1')).toBe(0)
  expect(await count("from messages where kind = 'note'")).toBeGreaterThan(30)
})

test('everything has happened within two months, and nothing later than now', async () => {
  const now = services.clock.now()
  const since = new Date(now.getTime() - 66 * 86_400_000)
  const { rows } = await services.database.owner.query(
    'select min(created_at) as first, max(created_at) as last from messages',
  )
  expect(rows[0].first.getTime()).toBeGreaterThan(since.getTime())
  expect(rows[0].last.getTime()).toBeLessThan(now.getTime())
  expect(await count(`from events where at > '${now.toISOString()}'`)).toBe(0)
})

test('answers come in office hours', async () => {
  const outside = `from messages where kind in ('reply', 'note') and (
    extract(isodow from created_at at time zone 'Asia/Tokyo') > 5
    or (created_at at time zone 'Asia/Tokyo')::time not between '09:55' and '18:31')`
  expect(await count(outside)).toBe(0)
})

test('people of a company that is known by its domain belong to it', async () => {
  expect(await count('from company_people where domain is not null')).toBeGreaterThan(4)
})

test('both ledgers have a row and its bytes for everything, applied and sent', async () => {
  expect(await counted('state', 'contacts_in')).toEqual({
    applied: await count("from messages where kind = 'incoming'"),
  })
  expect(await counted('state', 'contacts_out')).toEqual({ sent: await count("from messages where kind = 'reply'") })
  expect(await count('from contacts_out where storage_key is null')).toBe(0)
  const { rows } = await services.database.owner.query(
    'select storage_key, bytes, provider_identity from contacts_in limit 5',
  )
  for (const { storage_key, bytes, provider_identity } of rows) {
    const raw = await services.files.read(storage_key)
    expect(raw.length).toBe(bytes)
    expect(provider_identity).toBe(`sha256:${createHash('sha256').update(raw).digest('hex')}`)
  }
})

test('every customer who answered came back to the conversation', async () => {
  expect(await count("from messages where kind = 'system'")).toBe(0)
})

test('no mail of the demo has left, and no job is due that could send one', async () => {
  expect(sentForReal).toEqual([])
  expect(await readdir(outboxOf(services.config.dataDir))).toHaveLength(await count('from contacts_out'))
  expect(
    await counted(
      't.identifier',
      'graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id',
    ),
  ).toEqual({
    wake_conversation: 9,
  })
  expect(await count('from graphile_worker._private_jobs where run_at <= now()')).toBe(0)
})

test('old encodings are read, pictures stand where they belong, and what is broken stays broken', async () => {
  expect(await count("from messages where text like '%キャンピングカー%'")).toBe(1)
  expect(await count("from messages where text like '%Schöne Grüße%'")).toBe(1)
  expect(await count("from messages where kind = 'incoming' and text like '%$B%'")).toBe(1)
  expect(await count('from message_files where inline')).toBe(1)
  expect(await count('from messages where remote_images > 0')).toBe(1)
  expect(await counted('media_type', 'files')).toMatchObject({ 'image/jpeg': 11, 'image/png': 6, 'application/pdf': 6 })
})

test('the first people of the desk sign in with what was printed', async () => {
  const anyone = createClient(http, {})
  const credentials = { email: staff.minori.email, password: 'madoguchi-demo' }
  expect(await anyone.post('/sign-in', credentials)).toBeOk()
})

test('an installation that others can reach gets its own password instead of the documented one', async () => {
  const config = { ...services.config, host: '0.0.0.0', publicUrl: 'https://desk.example.com' }
  const password = ownPassword(config)
  expect(password).toMatch(/^[a-z0-9]{4}(-[a-z0-9]{4}){3}$/)
  expect(await ensureDemo({ ...services, config })).toMatchObject({ agent: 'minori@minato.example', password })
  const anyone = createClient(http, {})
  expect(await anyone.post('/sign-in', { email: staff.taku.email, password: 'madoguchi-demo' })).toBeProblem(
    'wrong_credentials',
  )
  expect(await anyone.post('/sign-in', { email: staff.taku.email, password })).toBeOk()
  expect(await ensureDemo({ ...services, config })).toMatchObject({ agent: 'minori@minato.example', password })
})

test('the plan is the same for the same day, whatever the day', () => {
  for (const day of ['2026-11-21T05:00:00Z', '2026-11-22T20:30:00Z', '2027-01-04T01:00:00Z']) {
    const now = new Date(day)
    const steps = planDemo(stories, now)
    expect(planDemo(stories, now)).toEqual(steps)
    expect(steps.filter(({ act }) => act.kind === 'turn')).toHaveLength(stories.flatMap(({ turns }) => turns).length)
    expect(steps.at(-1)?.at.getTime()).toBeLessThan(now.getTime())
  }
})

test('nobody in the demo could be a real person', () => {
  const text = JSON.stringify([stories, mailboxes, staff])
  const domains = [...text.matchAll(/[\w.+-]+@([\w.-]+)|https?:\/\/([\w.-]+)/g)].map(
    ([, mail, web]) => mail ?? web ?? '',
  )
  expect(domains.filter((domain) => !domain.endsWith('.example'))).toEqual([])
})
