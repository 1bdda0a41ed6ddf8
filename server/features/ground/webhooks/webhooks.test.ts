import { Webhook } from 'standardwebhooks'
import { expect, test, vi } from 'vitest'
import { enqueue } from '#platform/db/index.ts'
import { startJobs } from '#platform/jobs/index.ts'
import { withMailbox } from '#testing/mails.ts'
import { openReceiver } from '#testing/receiver.ts'
import { world } from '#testing/world.ts'
import { errands } from './jobs.ts'

const hour = 3600_000

/** A world whose conversations are told to a real server. */
async function worldWithWebhook(events = ['message.received', 'note.written']) {
  const here = await world()
  const receiver = await openReceiver(here.services)
  const made = await here.owner.post('/webhooks', { address: receiver.address, events })
  expect(made).toBeOk()
  const { id, secret } = made.body
  const mail = await withMailbox(here)
  const log = async () => (await here.owner.get(`/webhooks/${id}/deliveries`)).body.items
  return { ...here, receiver, id, secret, ...mail, log, path: `/webhooks/${id}` }
}

test('W6: what was signed is taken once and in time: changed, under another id or five minutes later it is refused', async () => {
  const { receiver, receive, secret, workspace } = await worldWithWebhook()
  await receive()
  const [got] = receiver.got
  if (!got) throw new Error('nothing came')
  const {
    'webhook-id': id = '',
    'webhook-timestamp': timestamp = '',
    'webhook-signature': signature = '',
  } = got.headers
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
  const verifier = new Webhook(secret)
  expect(verifier.verify(got.body, headers)).toMatchObject({ type: 'message.received', workspaceId: workspace.id })
  expect(got.headers['content-type']).toBe('application/json')

  const refused = (changed: object, body = got.body) => expect(() => verifier.verify(body, { ...headers, ...changed }))
  refused({}, got.body.replace('message.received', 'note.written')).toThrow('No matching signature')
  refused({ 'webhook-id': 'another' }).toThrow('No matching signature')
  // Played again with a fresh time, the signature does not fit; with its own time, it is too old.
  refused({ 'webhook-timestamp': String(Number(timestamp) + 60) }).toThrow('No matching signature')
  vi.useFakeTimers({ now: Date.now() + 5 * 60_000 + 2000, toFake: ['Date'] })
  try {
    refused({}).toThrow('too old')
  } finally {
    vi.useRealTimers()
  }
})

test('chosen events arrive in their order, with ids and no text, and the log shows what was answered', async () => {
  const { receiver, receive, ana, settle, log, path, owner } = await worldWithWebhook()
  await receive({ text: 'とても秘密の相談' })
  const [{ id }] = (await ana.get('/conversations')).body.items
  expect(await ana.post(`/conversations/${id}/notes`, { text: '社内だけの話' })).toBeOk()
  expect(await ana.post(`/conversations/${id}/assign`, { memberId: ana.id })).toBeOk()
  await settle()
  expect(receiver.types()).toEqual(['message.received', 'note.written'])
  const bodies = receiver.got.map(({ body }) => JSON.parse(body))
  expect(bodies[1]).toMatchObject({ actor: { kind: 'member', id: ana.id }, data: { conversationId: id } })
  expect(bodies[1].position).toBeGreaterThan(bodies[0].position)
  expect(receiver.got.map(({ body }) => body).join()).not.toMatch(/秘密|社内/)
  const [note] = await log()
  expect(note).toMatchObject({ event: 'note.written', state: 'delivered', attempts: 1, nextTryAt: null })
  expect(note.last).toMatchObject({ status: 200, reason: null, answer: 'thanks' })
  const { body } = await owner.get(`${path}/deliveries/${note.id}`)
  expect(body).toMatchObject({ body: receiver.got[1]?.body, tries: [note.last] })
  expect(receiver.got[1]?.headers['webhook-id']).toBe(note.id)
})

test('P4: the secret is shown when it is made; a new one signs beside the one before for a day', async () => {
  const { receiver, receive, owner, path, secret, clock, services } = await worldWithWebhook()
  const { rows } = await services.database.owner.query('select secret_sealed from webhooks')
  expect(JSON.stringify(rows)).not.toContain(secret.slice(6))
  expect(JSON.stringify((await owner.get(path)).body)).not.toContain('whsec')
  const once = owner.with({ 'idempotency-key': 'once' })
  const { body: changed } = await once.post(`${path}/secret`)
  expect(changed.secret).not.toBe(secret)
  // Asked again because the answer was lost, it is the same, and even this is kept sealed.
  expect((await once.post(`${path}/secret`)).body).toEqual(changed)
  const { rows: kept } = await services.database.owner.query('select body from idempotency_keys where key = $1', [
    'once',
  ])
  expect(JSON.stringify(kept)).toMatch(/^\[\{"body":\{"sealed":"[\w-]+"\}\}\]$/)
  expect(changed.previousSecretUntil).not.toBeNull()
  const passes = (signedBy: string) => {
    const got = receiver.got.at(-1)
    if (!got) throw new Error('nothing came')
    // Our clock is ahead of the library's.
    vi.useFakeTimers({ now: clock.now(), toFake: ['Date'] })
    try {
      return new Webhook(signedBy).verify(got.body, got.headers) !== null
    } catch {
      return false
    } finally {
      vi.useRealTimers()
    }
  }
  await receive()
  expect([passes(secret), passes(changed.secret)]).toEqual([true, true])
  clock.forward(24 * hour + 1000)
  await receive({ from: 'second@customer.example' })
  expect([passes(secret), passes(changed.secret)]).toEqual([false, true])
  expect((await owner.get(path)).body.previousSecretUntil).toBeNull()
})

test('what fails is tried again after a pause under the same id, and rests its lane; success makes it healthy', async () => {
  const { receiver, receive, settle, clock, log, owner, path } = await worldWithWebhook()
  receiver.answerBy(500)
  await receive()
  const [failed] = await log()
  expect(failed).toMatchObject({ state: 'waiting', attempts: 1, last: { status: 500, answer: 'sorry' } })
  expect(new Date(failed.nextTryAt).getTime()).toBeGreaterThan(clock.now().getTime())
  expect((await owner.get(path)).body.failingSince).not.toBeNull()
  receiver.answerBy((response) => response.end())
  clock.forward(6000)
  await settle()
  expect(receiver.got.map(({ headers }) => headers['webhook-id'])).toEqual([failed.id, failed.id])
  expect(await log()).toMatchObject([{ state: 'delivered', attempts: 2 }])
  expect((await owner.get(path)).body.failingSince).toBeNull()
})

test('after a day without success it is switched off and its maker is told; what failed is sent again on request', async () => {
  const { receiver, receive, settle, clock, log, owner, path, services, events, workspace } = await worldWithWebhook()
  receiver.answerBy(503)
  const began = clock.now()
  await receive()
  for (const hours of [0.1, 0.6, 2.3, 5.6, 11.2, 15.5]) {
    clock.forward(hours * hour)
    await settle()
  }
  const { body } = await owner.get(path)
  expect(body).toMatchObject({ active: false, off: { reason: 'failing' } })
  expect(receiver.got).toHaveLength(7)
  expect(await log()).toMatchObject([{ state: 'failed', nextTryAt: null }])
  expect(events.named('webhook.switched_off')).toMatchObject([{ data: { reason: 'failing' } }])
  const { rows } = await services.database.owner.query(
    "select recipients from contacts_out where provider_identity like 'notice-%' and workspace_id = $1",
    [workspace.id],
  )
  expect(rows).toEqual([{ recipients: [owner.email] }])
  expect(await owner.post(`${path}/test`)).toBeProblem('webhook_off')
  // While it is off nothing is written down for it.
  await receive({ from: 'later@customer.example' })
  expect(await log()).toHaveLength(1)

  receiver.answerBy((response) => response.end('back'))
  expect((await owner.patch(path, { active: true })).body).toMatchObject({ active: true, failingSince: null })
  const later = { since: clock.now().toISOString() }
  expect((await owner.post(`${path}/resend-failed`, later)).body).toEqual({ count: 0 })
  expect((await owner.post(`${path}/resend-failed`, { since: began.toISOString() })).body).toEqual({ count: 1 })
  await settle()
  expect(await log()).toMatchObject([{ state: 'delivered', last: { answer: 'back' } }])
})

test('410 switches it off at once; a test is tried once, and says nothing about the webhook', async () => {
  const { receiver, receive, settle, log, owner, path } = await worldWithWebhook()
  receiver.answerBy(500)
  const { body: sent } = await owner.post(`${path}/test`)
  await settle()
  expect(await log()).toMatchObject([{ id: sent.deliveryId, event: 'webhook.test', state: 'failed', attempts: 1 }])
  expect((await owner.get(path)).body).toMatchObject({ active: true, failingSince: null })
  receiver.answerBy(410)
  await receive()
  expect((await owner.get(path)).body).toMatchObject({ active: false, off: { reason: 'gone' } })
})

test('S1, S4: inner addresses and other ports are refused, by the address and by what its name leads to', async () => {
  const { owner, receiver, receive, log, path } = await worldWithWebhook()
  const addresses = [
    'http://127.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://[::ffff:10.0.0.1]/',
    'http://10.0.0.1:22/',
    'http://shop.example:22/',
    'http://user:word@shop.example/',
  ]
  const events = ['note.written']
  for (const address of addresses) {
    expect(await owner.post('/webhooks', { address, events }), address).toBeProblem('webhook_address_refused')
    expect(await owner.patch(path, { address }), address).toBeProblem('webhook_address_refused')
  }
  for (const address of ['file:///etc/passwd', 'ftp://shop.example/', 'shop.example'])
    expect(await owner.post('/webhooks', { address, events }), address).toBeProblem('invalid_request')
  // A name gets in, and is refused when it is connected to.
  expect(await owner.patch(path, { address: 'http://localhost/' })).toBeOk()
  await receive()
  expect(receiver.got).toEqual([])
  expect(await log()).toMatchObject([{ last: { status: null, reason: 'no_answer', answer: '' } }])
})

test('S3, S5: a redirect is not followed, and of a long or packed answer only the beginning is kept', async () => {
  const { owner, receiver, settle, log, path } = await worldWithWebhook()
  const answers: Parameters<typeof receiver.answerBy>[0][] = [
    (response) => void response.writeHead(302, { location: `${receiver.address}/inner` }).end(),
    (response) => void response.end('x'.repeat(5_000_000)),
    (response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('bomb'),
    (response) => void response.write('slow', () => setTimeout(() => response.destroy(), 50)),
  ]
  for (const answer of answers) {
    receiver.answerBy(answer)
    expect(await owner.post(`${path}/test`)).toBeOk()
    await settle()
  }
  const last = (await log()).map(({ last }: { last: { status: number; answer: string } }) => [
    last.status,
    last.answer.length,
  ])
  expect(last.toReversed()).toEqual([
    [302, 0],
    [200, 1024],
    [200, 0],
    [200, 4],
  ])
  expect(receiver.got.map(({ path }) => path)).toEqual(['/hook', '/hook', '/hook', '/hook'])
})

test('S6: what nobody answered looks the same, whatever was behind it', async () => {
  const { owner, settle, log, path } = await worldWithWebhook()
  for (const address of ['http://localhost/', 'http://nobody.invalid/', 'http://127.0.0.1.nip.invalid/']) {
    expect(await owner.patch(path, { address })).toBeOk()
    expect(await owner.post(`${path}/test`)).toBeOk()
    await settle()
  }
  const seen = (await log()).map(({ last }: { last: object }) => ({ ...last, at: '', durationMs: 0 }))
  expect(new Set(seen.map((one: object) => JSON.stringify(one))).size).toBe(1)
})

test('those that are slow hold up neither others nor the work of the house', async () => {
  const { owner, receiver, services, ctx } = await worldWithWebhook()
  const { database, log } = services
  const hook = async (path: string) =>
    (await owner.post('/webhooks', { address: `${receiver.address}?${path}`, events: ['note.written'] })).body.id
  const ids = [await hook('slow'), await hook('slow'), await hook('slow'), await hook('slow'), await hook('quick')]
  receiver.answerBy((response, { path }) => void setTimeout(() => response.end(), path.includes('slow') ? 1500 : 0))
  let housework = 0
  const jobs = {
    async housework() {
      housework += 1
    },
  }
  for (const id of ids) expect(await owner.post(`/webhooks/${id}/test`)).toBeOk()
  await ctx.transaction(async (tx) => enqueue(tx, 'housework', {}))
  // The clock of the tests is ahead of the queue's.
  await database.owner.query('update graphile_worker._private_jobs set run_at = now()')
  const runner = await startJobs(database, { jobs, errands: errands(services), timers: [] }, log)
  const state = async (id: string) => (await owner.get(`/webhooks/${id}/deliveries`)).body.items[0].state
  try {
    await vi.waitFor(async () => expect([await state(ids[4]), housework]).toEqual(['delivered', 1]), 5000)
    expect(await Promise.all(ids.slice(0, 4).map(state))).toEqual(['waiting', 'waiting', 'waiting', 'waiting'])
  } finally {
    await runner.stop()
  }
})

test('the log of deliveries goes back thirty days', async () => {
  const { receive, settle, services, log } = await worldWithWebhook()
  await receive()
  expect(await log()).toHaveLength(1)
  await services.database.owner.query("update webhook_deliveries set created_at = created_at - interval '30 days'")
  await services.database.owner.query("select graphile_worker.add_job('sweep_webhook_deliveries')")
  await settle()
  expect(await log()).toEqual([])
})

test('webhooks are for those who run the workspace', async () => {
  const { lead, otherWorkspace, path, buildToken, owner } = await worldWithWebhook()
  expect(await lead.get('/webhooks')).toBeProblem('forbidden')
  expect(await otherWorkspace.owner.get(path)).toBeProblem('not_found')
  const program = await buildToken('webhook.manage')
  expect(await program.get(path)).toBeOk()
  expect(await owner.delete(path)).toBeOk()
  expect(await owner.get(path)).toBeProblem('not_found')
})
