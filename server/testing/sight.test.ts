import { readdir, readFile } from 'node:fs/promises'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMailbox, deliverMail } from '#features/channels/email/index.ts'
import { createToken } from '#features/ground/tokens/index.ts'
import { createCtx } from '#platform/context.ts'
import { withMailbox } from './mails.ts'
import { type Person, type World, world } from './world.ts'

const texts = { signature: { ja: '', en: '' }, template: { ja: '{body}', en: '{body}' } }
const secret = 'Kaikoku'
const opened: { destroy(): void }[] = []
let port = 0

beforeAll(async () => {
  const { http } = await world()
  await http.listen({ port: 0, host: '127.0.0.1' })
  port = (http.server.address() as AddressInfo).port
})
afterAll(() => {
  for (const stream of opened) stream.destroy()
})

/** A mailbox that all see, and one for legal matters that only Ana sees, with a claim of a customer in it. */
async function office() {
  const here = await world()
  const mail = await withMailbox(here)
  const address = `legal@${here.workspace.slug}.example`
  const legal = await createMailbox(here.ctx, { ...texts, name: 'Legal', address, senderName: 'Legal', language: 'en' })
  const see = (...people: { id: string }[]) =>
    here.owner.put(`/mailboxes/${legal.id}/access`, { memberIds: people.map(({ id }) => id) })
  expect(await see(here.ana)).toBeOk()
  const receiveLegal = (draft: object = {}) => mail.receive(draft, {}, address)
  const claim = { from: 'Kei <kei@claim.example>', messageId: 'claim@claim.example' }
  await receiveLegal({ ...claim, subject: `${secret} Otsu`, text: `${secret} ${secret}` })
  const [hidden] = (await here.ana.get('/conversations')).body.items
  return { ...here, ...mail, legal, legalAddress: address, see, receiveLegal, hidden }
}

const idsIn = async (person: Pick<Person, 'get'>, path: string): Promise<string[]> =>
  (await person.get(path)).body.items.map(({ id }: { id: string }) => id)

test('T9: search finds nothing, counts nothing and goes on to nothing that is kept from the caller', async () => {
  const { ana, bo, receive, receiveLegal, hidden } = await office()
  for (let turn = 0; turn < 3; turn++) await receiveLegal({ from: `p${turn}@claim.example`, text: secret })
  await receive({ from: 'mio@open.example', text: `${secret} as well` })
  const open = (await bo.get('/conversations')).body.items
  expect(open).toHaveLength(1)
  for (const q of [secret, hidden.subject, `#${hidden.number}`, 'kei@claim.example', 'claim.example']) {
    const path = `/conversations?q=${encodeURIComponent(q)}`
    expect((await ana.get(path)).body.items.length, q).toBeGreaterThan(0)
    const { body } = await bo.get(`${path}&limit=1`)
    expect(body.next, q).toBeNull()
    expect(body.items, q).toEqual(q === secret ? open : [])
  }
  expect((await bo.get('/conversations/counts')).body.todo).toBe(1)
  expect((await ana.get('/conversations/counts')).body.todo).toBe(5)
})

test('T9: a customer of both mailboxes is known by what the caller sees of them, and one of the hidden alone is not', async () => {
  const { ana, bo, receive, receiveLegal, hidden, clock } = await office()
  await receive({ from: 'Mio <mio@both.example>', text: 'A question' })
  const before = (await bo.get('/customers')).body
  clock.forward(60_000)
  await receiveLegal({ from: 'Mio <mio@both.example>', text: secret })
  expect((await bo.get('/customers')).body).toEqual(before)
  const [mio] = before.items
  expect((await ana.get(`/customers/${mio.id}`)).body.conversationCount).toBe(2)
  expect((await bo.get(`/customers/${mio.id}`)).body).toMatchObject({
    conversationCount: 1,
    lastContactAt: mio.lastContactAt,
  })
  const changed = await bo.patch(`/customers/${mio.id}`, { company: 'Mio Co.' })
  expect(changed.body).toMatchObject({ conversationCount: 1, company: 'Mio Co.' })
  for (const q of ['kei', 'Kei', 'claim']) expect((await bo.get(`/customers?q=${q}`)).body.items).toEqual([])
  expect(await bo.get(`/customers/${hidden.customer.id}`)).toBeProblem('not_found')
  expect(await idsIn(bo, `/conversations?customer=${hidden.customer.id}`)).toEqual([])
  expect(await idsIn(ana, '/customers?limit=1')).toHaveLength(1)
})

test('T9: a company has as many people as the caller knows', async () => {
  const { ana, bo, receive, hidden } = await office()
  await receive({ from: 'Mio <mio@claim.example>' })
  const [mio] = await idsIn(bo, '/customers')
  const { body: company } = await ana.post('/companies', { name: 'Claim', domains: [] })
  for (const id of [mio, hidden.customer.id])
    expect(await ana.put(`/customers/${id}/company`, { companyId: company.id })).toBeOk()
  const people = async (person: Person) => {
    const { peopleCount } = (await person.get(`/companies/${company.id}`)).body
    return [peopleCount, await idsIn(person, `/customers?company=${company.id}`)]
  }
  expect(await people(bo)).toEqual([1, [mio]])
  expect((await people(ana))[0]).toBe(2)
  expect(await idsIn(bo, `/conversations?company=${company.id}`)).toHaveLength(1)
})

test('T9: pages of customers are whole for who does not see all of them', async () => {
  const { bo, receive, receiveLegal, clock } = await office()
  for (let turn = 0; turn < 6; turn++) {
    clock.forward(1000)
    const deliver = turn % 2 ? receive : receiveLegal
    await deliver({ from: `c${turn}@many.example` })
  }
  const names: string[] = []
  let next: string | null = ''
  while (next !== null) {
    const { body } = await bo.get(`/customers?limit=1${next && `&cursor=${next}`}`)
    names.push(...body.items.map(({ email }: { email: string }) => email))
    next = body.next
  }
  expect(names).toEqual(['c5@many.example', 'c3@many.example', 'c1@many.example'])
})

test('T9: an id of a hidden file attaches nothing and opens nothing; a file of both opens for both', async () => {
  const { ana, bo, receive, receiveLegal, hidden } = await office()
  const pixel = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')
  await receiveLegal({
    from: 'Kei <kei@claim.example>',
    inReplyTo: 'claim@claim.example',
    attachments: [{ name: 'a.gif', mediaType: 'image/gif', content: pixel }],
  })
  const { body } = await ana.get(`/conversations/${hidden.id}/messages`)
  const file = body.items.flatMap(({ files }: { files: { id: string }[] }) => files)[0].id
  await receive({ from: 'mio@open.example' })
  const [open] = await idsIn(bo, '/conversations')
  const note = { text: 'X', fileIds: [file] }
  expect(await bo.post(`/conversations/${open}/notes`, note)).toBeProblem('file_unknown')
  expect(await bo.get(`/files/${file}`)).toBeProblem('not_found')
  expect(await ana.post(`/conversations/${open}/notes`, note)).toBeOk()
  expect(await bo.get(`/files/${file}`)).toBeOk()
})

test('T9: nobody writes from a mailbox that they do not see, and finds out nothing by trying', async () => {
  const { ana, bo, legal } = await office()
  const draft = { to: ['new@open.example'], subject: 'X', text: 'X' }
  const tried = await bo.post('/conversations', { ...draft, mailboxId: legal.id })
  const nowhere = await bo.post('/conversations', { ...draft, mailboxId: '00000000-0000-7000-8000-000000000000' })
  expect({ ...tried.body, requestId: '' }).toEqual({ ...nowhere.body, requestId: '' })
  expect(tried).toBeProblem('no_mailbox')
  expect(await ana.post('/conversations', { ...draft, mailboxId: legal.id })).toBeOk()
})

test('T9: a token sees what its maker sees, and one without a maker what everybody sees', async () => {
  const { ana, bo, owner, see, services, workspace, anyone, hidden, buildToken } = await office()
  const tokenOf = async (person: Person | null) => {
    if (!person) return buildToken('conversation.read')
    const ctx = createCtx(services, {
      workspaceId: workspace.id,
      hiddenMailboxes: [],
      actor: { kind: 'member', id: person.id },
      memberId: person.id,
      language: 'en',
      requestId: null,
      can: () => true,
    })
    const { text } = await createToken(ctx, { name: 'T', scopes: ['conversation.read'], expiresAt: null })
    return anyone.with({ authorization: `Bearer ${text}` })
  }
  const path = `/conversations/${hidden.id}`
  const [anas, bos, operators] = [await tokenOf(ana), await tokenOf(bo), await tokenOf(null)]
  expect(await anas.get(path)).toBeOk()
  expect(await bos.get(path)).toBeProblem('not_found')
  expect(await operators.get(path)).toBeProblem('not_found')
  expect(await owner.get(path)).toBeProblem('not_found')
  expect(await see(bo)).toBeOk()
  expect(await bos.get(path)).toBeOk()
  expect(await anas.get(path)).toBeProblem('not_found')
})

const followAs = ({ workspace }: World, { cookie }: Person, after?: number) => {
  const stream = { text: '', ended: false }
  const headers = { cookie, 'madoguchi-workspace': workspace.slug }
  const request = get(
    { port, host: '127.0.0.1', path: `/api/v1/events${after === undefined ? '' : `?after=${after}`}`, headers },
    (response) => {
      response.on('data', (part) => {
        stream.text += part
      })
      response.on('close', () => {
        stream.ended = true
      })
    },
  )
  opened.push(request)
  return stream
}

test('T9: the live stream tells nothing of it, neither now nor when it catches up, and ends with the access', async () => {
  const here = await office()
  const { ana, bo, lead, owner, see, receive, receiveLegal, hidden, legal } = here
  const streams = { ana: followAs(here, ana), bo: followAs(here, bo), caughtUp: followAs(here, bo, 0) }
  for (const stream of Object.values(streams)) await expect.poll(() => stream.text).toContain('event: ready')
  expect(await ana.post(`/conversations/${hidden.id}/notes`, { text: 'X' })).toBeOk()
  await receiveLegal({ from: 'eve@claim.example', text: secret })
  await receive({ from: 'mio@open.example' })
  const [open] = await idsIn(bo, '/conversations')
  for (const stream of Object.values(streams)) await expect.poll(() => stream.text).toContain(open)
  expect(streams.ana.text).toContain(hidden.id)
  const hiddenIds = [hidden.id, hidden.customer.id, legal.id, ...(await idsIn(ana, `/ledger/in?mailboxId=${legal.id}`))]
  for (const { text } of [streams.bo, streams.caughtUp]) {
    for (const id of hiddenIds) expect(text).not.toContain(id)
    expect(text.match(/event: message.received/g)).toHaveLength(1)
  }

  // Access is given to another: both streams end, and who lost it hears that something changed, and of nothing behind it.
  expect(await see(lead)).toBeOk()
  await expect.poll(() => [streams.ana.ended, streams.bo.ended]).toEqual([true, true])
  expect(streams.ana.text).toContain('event: reset')
  for (const { text } of Object.values(streams)) expect(text).not.toContain('mailbox.access_changed')
  const again = { ana: followAs(here, ana, 0), bo: followAs(here, bo, 0), owner: followAs(here, owner, 0) }
  expect(await lead.post(`/conversations/${hidden.id}/notes`, { text: 'Y' })).toBeOk()
  await owner.patch('/workspace', { teamName: 'After' })
  for (const stream of Object.values(again)) {
    await expect.poll(() => stream.text).toContain('event: workspace.changed')
    expect(stream.text).not.toContain(hidden.id)
    expect(stream.ended).toBe(false)
  }
  for (const { text } of [again.ana, again.bo]) expect(text).not.toContain(legal.id)
  expect(again.owner.text).toContain('event: mailbox.access_changed')
})

test('T9: no mail reaches into a hidden conversation from elsewhere, or learns that it is there', async () => {
  const { ana, bo, address, legalAddress, receive, receiveLegal, hidden, settle, clock } = await office()
  await ana.post(`/conversations/${hidden.id}/replies`, { text: 'We look into it.', seenThrough: 1 })
  clock.forward(11_000)
  await settle()
  const { body: before } = await ana.get(`/conversations/${hidden.id}/messages`)
  const ours = before.items.find(({ kind }: { kind: string }) => kind === 'reply')
  const named = { inReplyTo: 'claim@claim.example', references: ['claim@claim.example'] }
  // The member's own address, a stranger, and the customer of the hidden conversation, who wrote to everybody.
  for (const from of [bo.email, 'eve@evil.example', 'Kei <kei@claim.example>']) {
    await receive({ from, subject: `Re: ${hidden.subject}`, text: 'What about it?', ...named })
    await receive({
      from,
      subject: 'Re',
      text: 'Once more',
      inReplyTo: 'none@claim.example',
      references: named.references,
    })
  }
  expect((await ana.get(`/conversations/${hidden.id}/messages`)).body.items).toHaveLength(before.items.length)
  const seen = (await bo.get('/conversations')).body.items
  expect(seen.length).toBeGreaterThan(2)
  for (const { id } of seen) {
    const text = JSON.stringify((await bo.get(`/conversations/${id}/messages`)).body)
    expect(text).not.toContain(hidden.id)
    expect(text).not.toContain(`#${hidden.number}`)
    expect(text).not.toContain('We look into it.')
  }
  // To the hidden mailbox itself: the member's mail is one of a stranger, and the member sees nothing of it.
  await receiveLegal({ from: bo.email, ...named })
  expect((await ana.get(`/conversations/${hidden.id}/messages`)).body.items).toHaveLength(before.items.length)
  expect(JSON.stringify((await bo.get('/ledger/in')).body)).not.toContain(legalAddress)
  // What belongs there still finds it.
  await receiveLegal({ from: 'Kei <kei@claim.example>', ...named })
  expect((await ana.get(`/conversations/${hidden.id}/messages`)).body.items).toHaveLength(before.items.length + 1)
  expect(ours.from.address).toBe(legalAddress)
  expect(address).not.toBe(legalAddress)
})

test('T9: one mail to a hidden mailbox and to another is a conversation in each', async () => {
  const { ana, bo, address, legalAddress, receive, receiveLegal } = await office()
  const mail = { from: 'mio@open.example', messageId: 'both@open.example', cc: [legalAddress], date: new Date(0) }
  await receiveLegal({ ...mail, to: address })
  await receive({ ...mail, to: address })
  const [own, ...others] = (await bo.get('/conversations')).body.items
  expect(others).toEqual([])
  expect(own.mailbox.address).toBe(address)
  expect((await ana.get('/conversations')).body.items).toHaveLength(3)
  const rows = (await bo.get('/ledger/in')).body.items
  expect(rows.map(({ conversationId }: { conversationId: string }) => conversationId)).toEqual([own.id])
})

test('T9: what was written from a hidden mailbox to another comes in there like anybody’s mail', async () => {
  const { ana, bo, address, legalAddress, services, hidden, settle, clock } = await office()
  const draft = { text: 'For your information.', to: [address], seenThrough: 1 }
  expect(await ana.post(`/conversations/${hidden.id}/replies`, draft)).toBeOk()
  clock.forward(11_000)
  await settle()
  const folder = path.join(services.config.dataDir, 'outbox')
  const mails = await Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name))))
  const raw = mails.find((mail) => mail.includes(`From: Legal <${legalAddress}>`)) ?? Buffer.alloc(0)
  await deliverMail(services, raw, address)
  await settle()
  const [own, ...others] = (await bo.get('/conversations')).body.items
  expect(others).toEqual([])
  expect(own.mailbox.address).toBe(address)
  const told = JSON.stringify([
    own,
    (await bo.get(`/conversations/${own.id}/messages`)).body,
    (await bo.get('/customers')).body,
  ])
  expect(told).toContain('For your information.')
  expect(told).not.toContain(hidden.id)
})

test('T9: a mail that was joined to a conversation before its mailbox was hidden does not name it', async () => {
  const { ana, bo, owner, legal, see, receive, receiveLegal } = await office()
  expect(await owner.put(`/mailboxes/${legal.id}/access`, { memberIds: null })).toBeOk()
  await receiveLegal({ from: 'mio@open.example', messageId: 'first@open.example' })
  await receive({ from: 'mio@open.example', inReplyTo: 'first@open.example' })
  const [joined] = (await bo.get('/ledger/in')).body.items
  expect(joined.conversationId).not.toBeNull()
  expect(await see(ana)).toBeOk()
  expect((await bo.get('/ledger/in')).body.items).toEqual([{ ...joined, conversationId: null }])
  expect((await bo.get(`/ledger/in/${joined.id}`)).body.conversationId).toBeNull()
  expect((await ana.get(`/ledger/in/${joined.id}`)).body.conversationId).toBe(joined.conversationId)
})

test('T9: the audit trail names no conversation that its reader does not see', async () => {
  const { ana, owner, see, receiveLegal } = await office()
  await receiveLegal({ from: 'eve@evil.example', inReplyTo: 'claim@claim.example' })
  const apart = async () =>
    (await owner.get('/audit')).body.items.filter(({ name }: { name: string }) => name === 'contact.set_apart')
  expect(await apart()).toEqual([])
  expect(await see(ana, owner)).toBeOk()
  expect(await apart()).toHaveLength(1)
})

test('T8: what only some see is merged with nothing that others see, neither way, and by who does not see it not found', async () => {
  const { ana, bo, receive, hidden, events, settle } = await office()
  await receive({ from: 'kei@claim.example', subject: 'Opening hours' })
  const [open] = (await bo.get('/conversations')).body.items
  for (const [from, into] of [
    [hidden.id, open.id],
    [open.id, hidden.id],
  ]) {
    const asked = { into, otherCustomer: true }
    expect(await ana.post(`/conversations/${from}/merge`, asked)).toBeProblem('merge_apart')
    expect(await ana.get(`/conversations/${from}/merge?into=${into}`)).toBeProblem('merge_apart')
    expect(await bo.post(`/conversations/${from}/merge`, asked)).toBeProblem('not_found')
    expect(await bo.get(`/conversations/${from}/merge?into=${into}`)).toBeProblem('not_found')
  }
  await settle()
  expect(events.named('conversation.merged')).toEqual([])
})
