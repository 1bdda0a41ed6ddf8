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
  'PUT /mailboxes/:id/access': { memberIds: null },
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

/** Which of them belong to the mailbox of `liveIn`, that only some see; the settings of a mailbox are for its managers. */
const kept: Record<Kind, 'kept' | 'managed' | 'common'> = {
  conversations: 'kept',
  messages: 'kept',
  moves: 'kept',
  customers: 'kept',
  files: 'kept',
  in: 'kept',
  out: 'kept',
  mailboxes: 'managed',
  brands: 'common',
  companies: 'common',
  tags: 'common',
  'sending-domains': 'common',
  tokens: 'common',
  exports: 'common',
  webhooks: 'common',
  deliveries: 'common',
  invitations: 'common',
  members: 'common',
  jobs: 'common',
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

// May do everything, and sees only what everybody sees.
const outsider = await here.buildPerson('Outsider', 'owner')
const keptIds = Object.entries(own).flatMap(([kind, id]) => (kept[kind as Kind] === 'kept' ? [id] : []))
const nowhere = '00000000-0000-7000-8000-000000000000'

// Who manages mailboxes may set up this one; all others do not know of it.
const intoMailbox = here.routes.filter(
  ({ url, access }) =>
    'permission' in access &&
    access.permission !== 'mailbox.manage' &&
    [...url.matchAll(/:(\w+)/g)].some(([, name = '']) => name !== 'n' && kept[kindOf(url, name)] !== 'common'),
)
/** Of these there is nothing in `liveIn` that could be shown to anybody. */
const nothingToShow = ['/ledger/out/:id/raw', '/conversations/:id/messages/:messageId/remote-pictures/:n']

test.each(intoMailbox)(
  'T9: to who does not see a mailbox, $method $url answers as if nothing were there',
  async ({ method, url }) => {
    const caller = url.startsWith('/mailboxes/') ? here.lead : outsider
    const call = caller[method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete']
    const filled = (ids: (kind: Kind) => string) =>
      url.replace(/:n$/, '0').replace(/:(\w+)/g, (_, name: string) => ids(kindOf(url, name))) +
      (queries[`${method} ${url}`] ?? '')
    const body = bodies[`${method} ${url}`]
    const answer = await call(
      filled((kind) => own[kind]),
      body,
    )
    const unknown = await call(
      filled(() => nowhere),
      body,
    )
    expect(answer).toBeProblem('not_found')
    expect({ ...answer.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' })
    if (method === 'GET' && !nothingToShow.includes(url))
      expect(await here.owner.get(filled((kind) => own[kind]))).toBeOk()
  },
)

test('T9: lists hold nothing of a mailbox that the caller does not see, however they are asked', async () => {
  const lists = here.routes.filter(
    ({ method, url, access }) => method === 'GET' && 'permission' in access && !url.includes(':') && url !== '/events',
  )
  const shown: string[] = []
  for (const { url } of lists) {
    for (const q of ['', ...(url === '/conversations' || url === '/customers' ? ['?q=yumi', '?q=高梨'] : [])]) {
      const answer = await outsider.get(url + q)
      expect(answer, url).toBeOk()
      const text = JSON.stringify(answer.body)
      for (const id of keptIds) expect(text, url + q).not.toContain(id)
      const seen = JSON.stringify((await here.owner.get(url + q)).body)
      if (keptIds.some((id) => seen.includes(id))) shown.push(url + q)
    }
  }
  expect(shown).toEqual(
    expect.arrayContaining([
      '/conversations',
      '/conversations?q=yumi',
      '/customers?q=yumi',
      '/ledger/in',
      '/ledger/out',
    ]),
  )
  expect(JSON.stringify((await here.lead.get('/mailboxes')).body)).not.toContain(own.mailboxes)
  for (const [list, filter] of [
    ['/conversations', 'mailbox'],
    ['/ledger/in', 'mailboxId'],
  ]) {
    const asked = await outsider.get(`${list}?${filter}=${own.mailboxes}`)
    expect(asked.body).toEqual((await outsider.get(`${list}?${filter}=${nowhere}`)).body)
  }
  expect((await outsider.get('/conversations/counts')).body).toEqual({ todo: 0, snoozed: 0, mine: 0, unassigned: 0 })
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
