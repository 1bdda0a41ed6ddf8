import { expect, test } from 'vitest'
import { enqueue } from '#platform/db/index.ts'
import { imapDraft, liveIn } from './lived-in.ts'
import { world } from './world.ts'

const here = await world()
const [own, foreign] = [await liveIn(here, here), await liveIn(here, here.otherWorkspace)]
type Kind = keyof typeof own

/** What each route needs beside its ids, for a request that would succeed in its own workspace. */
const bodies: Record<string, object> = {
  'PATCH /members/:id': { name: 'X' },
  'PATCH /mailboxes/:id': { name: 'X' },
  'PATCH /brands/:id': { name: 'X' },
  'PATCH /customers/:id': { name: 'X' },
  'PATCH /companies/:id': { name: 'X' },
  'PUT /customers/:id/company': { companyId: null },
  'POST /customers/:id/clear-address': { address: 'x@customer.example' },
  'PATCH /tags/:id': { name: 'X' },
  'POST /conversations/:id/replies': { text: 'X', seenThrough: 9 },
  'POST /conversations/:id/notes': { text: 'X' },
  'POST /conversations/:id/assign': { memberId: null },
  'POST /conversations/:id/tags': { tagIds: [] },
  'PUT /mailboxes/:id/imap': imapDraft,
  'POST /mailboxes/:id/imap/test': { host: imapDraft.host, user: 'x', password: 'x' },
  'POST /mailboxes/:id/imap/import': { since: null },
  'PATCH /webhooks/:id': { description: 'X' },
  'POST /webhooks/:id/resend-failed': { since: '2026-01-01T00:00:00.000Z' },
  'POST /conversations/:id/messages/:messageId/forward': { to: ['x@maker.example'] },
  'POST /conversations/:id/split': { from: own.messages },
  'POST /conversations/:id/merge': { into: own.conversations },
  'POST /conversations/:id/snooze': { until: '2199-01-01T00:00:00.000Z' },
}

/** What must stand behind the address. */
const queries: Record<string, string> = { 'GET /conversations/:id/merge': `?into=${own.conversations}` }

const kindOf = (url: string, parameter: string): Kind => {
  const before = url.split(`/:${parameter}`)[0]?.split('/').at(-1)
  if (before !== undefined && before in own) return before as Kind
  throw new Error(`${url}: say in lived-in.ts what an id of "${before}" is`)
}

/** Every way to fill the parameters of a route with at least one id of the other workspace. */
function addressesOf(url: string): string[] {
  // A place in a list is no id of anything.
  const withPlace = url.replace(/:n$/, '0')
  const parameters = [...withPlace.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  return parameters.map((strange) =>
    parameters.reduce(
      (path, name) => path.replace(`:${name}`, (name === strange ? foreign : own)[kindOf(url, name)]),
      withPlace,
    ),
  )
}

const routes = here.routes.filter(({ url, access }) => 'permission' in access && url.includes(':'))

test.each(routes)('T1: $method $url does not find what belongs to another workspace', async ({ method, url }) => {
  const call = here.owner[method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete']
  for (const address of addressesOf(url)) {
    const route = `${method} ${url}`
    const answer = await call(address + (queries[route] ?? ''), bodies[route])
    const hint = answer.body?.code === 'invalid_request' ? `${address}: "bodies" has to say what it needs` : address
    expect(answer, hint).toBeProblem('not_found')
  }
})

const nested = [
  ['assigning somebody', '/assign', { memberId: foreign.members }, { memberId: own.members }],
  ['a tag', '/tags', { tagIds: [foreign.tags] }, { tagIds: [own.tags] }],
  ['a file of a note', '/notes', { text: 'X', fileIds: [foreign.files] }, { text: 'X', fileIds: [own.files] }],
] as const

test.each(nested)(
  'T2, F9: %s of another workspace is refused, of the own one taken',
  async (_, path, refused, granted) => {
    const url = `/conversations/${own.conversations}${path}`
    expect((await here.owner.post(url, refused)).status, JSON.stringify(refused)).toBeGreaterThanOrEqual(400)
    expect(await here.owner.post(url, granted)).toBeOk()
  },
)

test('T7: lists hold nothing of another workspace, however they are asked', async () => {
  const lists = here.routes.filter(
    ({ method, url, access }) => method === 'GET' && 'permission' in access && !url.includes(':') && url !== '/events',
  )
  expect(lists.length).toBeGreaterThan(8)
  const { jobs: _, ...uuids } = foreign
  const ids = [...Object.values(uuids), here.otherWorkspace.workspace.id, here.otherWorkspace.ana.userId]
  for (const { url } of lists) {
    const answer = await here.owner.get(url)
    expect(answer, url).toBeOk()
    const text = JSON.stringify(answer.body)
    for (const id of ids) expect(text, url).not.toContain(id)
    expect(text, url).not.toContain(here.otherWorkspace.workspace.slug)
  }
})

test('T7: search, counts and positions in lists know nothing of another workspace', async () => {
  const { otherWorkspace: there } = here
  expect(await there.owner.patch(`/customers/${foreign.customers}`, { name: 'Tonarihito' })).toBeOk()
  expect(await there.ana.post(`/conversations/${foreign.conversations}/notes`, { text: 'Tonarihito' })).toBeOk()
  for (const list of ['/conversations', '/customers']) {
    expect((await there.owner.get(`${list}?q=Tonarihito`)).body.items, list).toHaveLength(1)
    expect((await here.owner.get(`${list}?q=Tonarihito`)).body.items, list).toEqual([])
  }
  const before = (await here.owner.get('/conversations/counts')).body
  expect(await there.ana.post(`/conversations/${foreign.conversations}/assign`, { memberId: there.ana.id })).toBeOk()
  expect((await here.owner.get('/conversations/counts')).body).toEqual(before)
  const at = Buffer.from(JSON.stringify(['2199-01-01T00:00:00.000Z', foreign.conversations])).toString('base64url')
  const { body } = await here.owner.get(`/conversations?cursor=${at}`)
  expect(JSON.stringify(body)).not.toContain(foreign.conversations)
})

test('T6: a job whose workspace was exchanged finds nothing to do', async () => {
  await here.settle()
  const rowsOf = async () =>
    Promise.all(
      ['contacts_out', 'contacts_in', 'conversations', 'invitations', 'webhook_deliveries'].map(async (table) => {
        const { rows } = await here.services.database.owner.query(`select * from ${table} where workspace_id = $1`, [
          here.otherWorkspace.workspace.id,
        ])
        return rows
      }),
    )
  const before = await rowsOf()
  const ids = {
    outboundId: foreign.out,
    contactId: foreign.in,
    conversationId: foreign.conversations,
    invitationId: foreign.invitations,
    webhookId: foreign.webhooks,
  }
  await here.ctx.transaction(async (tx) => {
    for (const task of [
      'send_contact',
      'end_send_lease',
      'apply_contact',
      'wake_conversation',
      'mail_invitation',
      'deliver_webhooks',
    ])
      enqueue(tx, task, ids)
  })
  await here.settle()
  expect(await rowsOf()).toEqual(before)
  // The job of its own workspace does send it.
  here.clock.forward(11_000)
  await here.settle()
  expect(await rowsOf()).not.toEqual(before)
})
