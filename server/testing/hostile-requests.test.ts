import { expect, test } from 'vitest'
import { liveIn } from './lived-in.ts'
import { withMailbox } from './mails.ts'
import { world } from './world.ts'

const here = await world()
const { ana, owner, anyone, http, workspace, otherWorkspace, routes } = here
const own = await liveIn(here, here)
const inWorkspace = { cookie: ana.cookie, 'madoguchi-workspace': workspace.slug }

/** What a client sends that does not go by our rules. */
async function raw(method: 'GET' | 'POST' | 'PATCH', url: string, headers: Record<string, string>, payload?: string) {
  const answer = await http.inject({
    method,
    url: `/api/v1${url}`,
    headers: { ...inWorkspace, ...headers },
    ...(payload === undefined ? {} : { payload }),
  })
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
}
const json = { 'content-type': 'application/json' }

test('A2: a header that names a user makes nobody that user', async () => {
  for (const name of ['x-remote-user', 'remote-user', 'x-forwarded-user', 'x-user', 'user', 'x-webauth-user']) {
    const claiming = anyone.with({ [name]: owner.email, 'madoguchi-workspace': workspace.slug })
    expect(await claiming.get('/me'), name).toBeProblem('not_signed_in')
    expect(await claiming.get('/conversations'), name).toBeProblem('not_signed_in')
    expect((await ana.with({ [name]: owner.email }).get('/me')).body.user.id, name).toBe(ana.userId)
  }
})

test('A10: pages of others write nothing, also without an origin of their own, and read nothing', async () => {
  for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1.evil.example', 'file://']) {
    const elsewhere = ana.with({ origin })
    expect(await elsewhere.post(`/conversations/${own.conversations}/notes`, { text: 'X' }), origin).toBeProblem(
      'cross_site_request',
    )
    const read = await elsewhere.get('/me')
    expect(read, origin).toBeProblem('cross_site_request')
    expect(read.headers['access-control-allow-origin'], origin).toBeUndefined()
  }
  expect(await ana.with({ 'sec-fetch-site': 'cross-site' }).patch('/me', { name: 'X' })).toBeProblem(
    'cross_site_request',
  )
  // A link in a mail or on a page may lead here.
  const led = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
  expect(await ana.with(led).get('/me')).toBeOk()
  expect(await ana.with(led).patch('/me', { name: 'X' })).toBeProblem('cross_site_request')
  expect(await ana.post(`/conversations/${own.conversations}/notes`, { text: 'ours' })).toBeOk()
})

test('X6: a live stream is not opened from pages of others, whatever cookie comes along, and is no socket', async () => {
  for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])
    expect(await ana.with(headers as Record<string, string>).get('/events')).toBeProblem('cross_site_request')
  const socket = {
    connection: 'upgrade',
    upgrade: 'websocket',
    'sec-websocket-key': 'x',
    origin: 'https://evil.example',
  }
  expect(await ana.with(socket).get('/events')).toBeProblem('cross_site_request')
})

test('X3: a stream opens for the own workspace only; %, * and other names are as unknown as none', async () => {
  const names = [otherWorkspace.workspace.slug, otherWorkspace.workspace.id, '%', '*', `${workspace.slug}%`, "' or 1=1"]
  for (const name of names)
    for (const url of ['/events', '/conversations', '/workspace'])
      expect(await ana.with({ 'madoguchi-workspace': name }).get(url), `${name} ${url}`).toBeProblem('not_found')
  expect(await ana.get('/workspace')).toBeOk()
})

test('H6: a link in a mail leads to the configured place, whatever Host the request names', async () => {
  for (const headers of [
    { host: 'evil.example' },
    { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
  ]) {
    const email = `${Object.keys(headers)[0]}@${workspace.slug}.example`
    const answer = await owner.with(headers as Record<string, string>).post('/invitations', { email, role: 'viewer' })
    expect(answer).toBeOk()
    expect(answer.body.link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/invitations\//)
  }
})

const sql = ["' or '1'='1", "x'); drop table messages; --", '%_', '\\', '$1$$/*']

test('H8: no text of a request becomes part of a question to the database', async () => {
  const lists = routes.filter(
    ({ method, url, access }) => method === 'GET' && 'permission' in access && !url.includes(':') && url !== '/events',
  )
  for (const text of sql) {
    const value = encodeURIComponent(text)
    for (const { url } of lists) {
      for (const name of ['q', 'cursor', 'sort', 'state']) {
        const answer = await owner.get(`${url}?${name}=${value}`)
        expect(answer.status, `${url}?${name}=${text}: ${JSON.stringify(answer.body).slice(0, 200)}`).toBeLessThan(500)
      }
    }
    expect((await ana.get(`/conversations?q=${value}`)).body.items ?? [], text).toEqual([])
    expect((await ana.get(`/customers?q=${value}`)).body.items ?? [], text).toEqual([])
  }
  for (const sort of ['id; drop table x', 'customer_id', 'constructor'])
    expect(await ana.get(`/conversations?sort=${encodeURIComponent(sort)}`)).toBeProblem('invalid_request')
})

test('H10: no page of others shows ours in a frame', async () => {
  for (const url of ['/', '/sign-in', '/api/v1/setup', '/api/v1/conversations']) {
    const { headers } = await http.inject({ url, headers: inWorkspace })
    expect(headers['content-security-policy'], url).toContain("frame-ancestors 'none'")
    expect(headers['x-frame-options'], url).toMatch(/^(DENY|SAMEORIGIN)$/)
  }
})

test('H11: __proto__ and constructor are names that nobody knows, in JSON and in an address', async () => {
  const bodies = [
    '{"name":"X","__proto__":{"role":"owner"}}',
    '{"name":"X","constructor":{"prototype":{"role":"owner"}}}',
  ]
  for (const body of bodies) {
    expect((await raw('PATCH', '/me', json, body)).status, body).toBe(400)
    expect((await raw('POST', '/sign-in', json, body)).status, body).toBe(400)
  }
  for (const query of ['__proto__[role]=owner', 'constructor[prototype][role]=owner', '__proto__.role=owner'])
    expect((await ana.get(`/conversations?${query}`)).status, query).toBeLessThan(500)
  expect(Reflect.get({}, 'role')).toBeUndefined()
  expect(await ana.get('/tokens')).toBeProblem('forbidden')
})

test('D2: JSON nested 10,000 deep and a limit of a thousand million are refused', async () => {
  for (const deep of [
    `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  ]) {
    expect((await raw('PATCH', '/me', json, deep)).status).toBe(400)
    expect((await raw('PATCH', '/me', json, `{"name":${deep}}`)).status).toBe(400)
  }
  for (const { url } of routes.filter(
    ({ method, url }) => method === 'GET' && /^\/(conversations|customers|members|audit)$/.test(url),
  ))
    for (const limit of ['1000000000', '1e9', '-1', 'NaN'])
      expect(await owner.get(`${url}?limit=${limit}`), `${url} ${limit}`).toBeProblem('invalid_request')
})

test.each([
  'application/json\ta',
  'application/json\t;a',
  'application/jsonx',
  'text/json',
  'application/x-www-form-urlencoded',
])('D3: a body that calls itself %j is checked or not taken', async (type) => {
  const answer = await raw('PATCH', '/me', { 'content-type': type }, '{"role":"owner","unknown":1}')
  expect([400, 415]).toContain(answer.status)
  expect(await raw('PATCH', '/me', json, '{"role":"owner","unknown":1}')).toBeProblem('invalid_request')
})

test('D5: who uploads without end is told to wait, and for how long; others are not kept', async () => {
  const program = await here.buildToken('conversation.note')
  const codes = new Set<string>()
  for (let at = 0; at < 120; at++) codes.add((await program.post('/files', {})).body.code)
  expect([...codes]).toEqual(['file_missing'])
  const refused = await program.post('/files', {})
  expect(refused).toBeProblem('too_many_requests')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(await ana.post('/files', {})).toBeProblem('file_missing')
})

test('X4: what is no JSON, and a body of 10 MB, get a plain refusal that tells nothing of the inside', async () => {
  const url = `/conversations/${own.conversations}/notes`
  const answers = [
    await raw('POST', url, json, '{"text":'),
    await raw('POST', url, json, `{"text":"${'x'.repeat(10_000_000)}"}`),
  ]
  expect(answers.map(({ status }) => status)).toEqual([400, 413])
  for (const { body } of answers) expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts\b|at \w+ \(|select /)
  expect(await ana.get('/no-such-route')).toMatchObject({ status: 404 })
})

const closed = routes.filter(
  ({ access }) => 'permission' in access || ('access' in access && access.access === 'session'),
)

test('T11: no route but those for everybody answers a stranger, or a program whose token does not name it', async () => {
  expect(closed.length).toBeGreaterThan(40)
  const program = await here.buildToken()
  for (const { method, url, access } of closed) {
    const path = url.replace(/:n$/, '0').replace(/:\w+/g, own.conversations)
    const call = (who: typeof anyone) => who[method.toLowerCase() as 'get'](path)
    const [strange, bare] = [await call(anyone), await call(program)]
    // What is wrong with a request may be told before who asks; nothing is done in either case.
    expect([401, 400], `${method} ${url} ${JSON.stringify(strange.body)}`).toContain(strange.status)
    if ('permission' in access) expect([403, 400], `${method} ${url}`).toContain(bare.status)
  }
})

test('T2, T3: an outgoing mail takes no hidden copy, no workspace and no mailbox of another', async () => {
  const mailbox = await withMailbox({
    ...here,
    ...otherWorkspace,
    workspace: { ...otherWorkspace.workspace, slug: 'x' },
  })
  const mail = { mailboxId: own.mailboxes, to: ['a@customer.example'], subject: 'X', text: 'X' }
  const reply = { text: 'X', seenThrough: 9 }
  const path = `/conversations/${own.conversations}/replies`
  for (const more of [
    { bcc: ['e@evil.example'] },
    { workspaceId: otherWorkspace.workspace.id },
    { from: 'x@x.example' },
  ]) {
    expect(await ana.post('/conversations', { ...mail, ...more })).toBeProblem('invalid_request')
    expect(await ana.post(path, { ...reply, ...more })).toBeProblem('invalid_request')
  }
  expect(await ana.post('/conversations', { ...mail, mailboxId: mailbox.mailbox.id })).toBeProblem('no_mailbox')
  expect(await ana.post('/conversations', mail)).toBeOk()
})
