import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createMailbox, deliverMail } from '#features/channels/email/index.ts'
import { parseMail } from '#platform/mail/index.ts'
import { buildMail, withMailbox } from '#testing/mails.ts'
import { type World, world } from '#testing/world.ts'

// An address that the domains below let send for them, and one that they do not.
const [good, bad] = ['8.8.4.4', '8.8.8.8']
const by = (remoteAddress: string, from = 'yumi@customer.example') => ({ remoteAddress, from, helo: 'mx.example' })

/** A customer whose domain asks to refuse forged mail, another that publishes nothing, and a conversation of the first. */
async function counter() {
  const here = await world()
  const mail = await withMailbox(here)
  here.services.lookUp.say({
    'customer.example': `v=spf1 ip4:${good} -all`,
    '_dmarc.customer.example': 'v=DMARC1; p=reject',
    [`${here.workspace.slug}.example`]: `v=spf1 ip4:${good} -all`,
    [`_dmarc.${here.workspace.slug}.example`]: 'v=DMARC1; p=reject',
  })
  await mail.receive({ messageId: 'first@customer.example' }, by(good))
  const first = await newest(here)
  const messages = async (id: string) => (await here.ana.get(`/conversations/${id}/messages`)).body.items
  const reply = (id: string, body: object = {}) =>
    here.ana.post(`/conversations/${id}/replies`, { text: 'お調べします。', seenThrough: 1, ...body })
  /** The mails that left, oldest first, as they were read and as they were. */
  const sent = async () => {
    here.clock.forward(11_000)
    await here.settle()
    const folder = path.join(here.services.config.dataDir, 'outbox')
    const names = await readdir(folder).catch(() => [])
    const raws = await Promise.all(names.map((name) => readFile(path.join(folder, name))))
    const mails = await Promise.all(raws.map(async (raw) => ({ raw: raw.toString('utf8'), ...(await parseMail(raw)) })))
    return mails.filter(({ from }) => from?.address === mail.address)
  }
  return { ...here, ...mail, first, messages, reply, sent, newest: () => newest(here), list: () => list(here) }
}

const list = async ({ ana }: Pick<World, 'ana'>) => (await ana.get('/conversations')).body.items
const newest = async (here: Pick<World, 'ana'>) =>
  (await list(here)).toSorted((one: { number: number }, other: { number: number }) => other.number - one.number)[0]
const audited = async ({ owner }: Pick<World, 'owner'>) =>
  (await owner.get('/audit')).body.items
    .filter(({ name }: { name: string }) => name === 'contact.set_apart')
    .map(({ data }: { data: { reason: string } }) => data.reason)

test('M1: who guesses In-Reply-To or [#1] joins nothing, is quoted nothing, and is told from the customer', async () => {
  const { receive, newest, first, messages, reply, sent, events } = await counter()
  for (const draft of [
    { inReplyTo: 'first@customer.example', references: ['first@customer.example'] },
    { subject: `Re: [#${first.number}] ${first.subject}` },
  ]) {
    await receive({ from: 'eve@evil.example', text: '続きを教えてください。', ...draft }, by(good, 'eve@evil.example'))
    const conversation = await newest()
    expect(conversation.id).not.toBe(first.id)
    expect(conversation.customer.id).not.toBe(first.customer.id)
    expect(await reply(conversation.id, { seenThrough: conversation.messageCount })).toBeOk()
    const left = (await sent()).at(-1)
    expect(left?.raw).not.toContain('ファーム')
    expect(left?.text).not.toContain('配信が途切れます')
  }
  expect(await messages(first.id)).toHaveLength(1)
  expect(events.named('contact.set_apart').map(({ data }) => data.reason)).toEqual(['stranger'])
})

test('M2: a mail in the name of a member, with an id of ours, never counts as the member', async () => {
  const { receive, ana, newest, first, messages, reply, sent, owner } = await counter()
  expect(await reply(first.id)).toBeOk()
  const [answered] = await sent()
  await receive(
    { from: `Ana <${ana.email}>`, inReplyTo: answered?.messageId ?? '', text: '返金してください。' },
    by(bad, ana.email),
  )
  const apart = await newest()
  expect(apart.id).not.toBe(first.id)
  const [note, forged] = await messages(apart.id)
  expect(forged).toMatchObject({
    kind: 'incoming',
    author: { kind: 'customer' },
    verification: { verdict: 'failed', reason: 'dmarc_refuses' },
  })
  expect(note).toMatchObject({ kind: 'system', text: expect.stringContaining('なりすまし') })
  expect(await sent()).toHaveLength(1)
  expect(await audited({ owner })).toEqual(['sender_failed'])
  const customers = (await ana.get(`/customers?q=${encodeURIComponent(ana.email)}`)).body.items
  expect(customers.filter(({ email }: { email: string | null }) => email === ana.email)).toEqual([])
})

test('M3: a reply address that is forged, forgotten or of another workspace opens nothing, and is written down', async () => {
  const here = await counter()
  const { receive, first, reply, sent, newest, messages, address, owner, otherWorkspace, clock } = here
  expect(await reply(first.id)).toBeOk()
  const replyTo = (await sent())[0]?.replyTo[0]?.address ?? ''
  const tokenOf = (to: string) => to.slice(to.indexOf('+') + 1, to.indexOf('@'))
  const theirs = await withMailbox({ ...here, ...otherWorkspace })
  await theirs.receive()
  const foreign = (await otherWorkspace.ana.get('/conversations')).body.items[0]
  await otherWorkspace.ana.post(`/conversations/${foreign.id}/replies`, { text: 'X', seenThrough: 1 })
  clock.forward(11_000)
  await here.settle()
  const { rows } = await here.services.database.owner.query<{ reply_token: string }>(
    'select reply_token from conversations where id = $1',
    [foreign.id],
  )
  const plus = (token: string) => address.replace('@', `+${token}@`)
  for (const token of ['f'.repeat(32), rows[0]?.reply_token ?? '']) {
    await receive({ to: plus(token), subject: 'つづき' }, by(good))
    expect((await newest()).id).not.toBe(first.id)
  }
  await receive({ to: replyTo, subject: '間に合います' }, by(good))
  expect(await messages(first.id)).toHaveLength(3)
  await here.services.database.owner.query(
    "update conversations set last_activity_at = last_activity_at - interval '400 days' where id = $1",
    [first.id],
  )
  await receive({ to: replyTo, subject: '古い宛先' }, by(good))
  expect((await newest()).subject).toBe('古い宛先')
  expect(await audited({ owner })).toEqual(['token_expired', 'token_unknown', 'token_unknown'])
  expect(tokenOf(replyTo)).toMatch(/^[0-9a-f]{32}$/)
})

test('M4: who forges a customer and puts himself in copy sees no answer, in an old conversation or in a new one', async () => {
  const { receive, first, newest, messages, reply, sent, lead } = await counter()
  const forged = { cc: ['eve@evil.example'], text: '私の住所を確認してください。' }
  await receive({ ...forged, inReplyTo: 'first@customer.example' }, by(bad))
  expect(await messages(first.id)).toHaveLength(1)
  const apart = await newest()
  expect(apart.customer.id).not.toBe(first.customer.id)
  // Somebody whose domain publishes nothing stays a customer; only the copy is left to a person's decision.
  await receive({ ...forged, from: 'shop@plain.example' }, by(bad, 'shop@plain.example'))
  const plain = await newest()
  await receive({ cc: ['boss@customer.example'], text: '上司にも送ります。' }, by(good))
  const verified = await newest()
  for (const { id, messageCount } of [apart, plain, verified])
    expect(await reply(id, { seenThrough: messageCount })).toBeOk()
  const left = await sent()
  expect(left.flatMap(({ to, cc }) => [...to, ...cc].map(({ address }) => address)).sort()).toEqual([
    'boss@customer.example',
    'shop@plain.example',
    'yumi@customer.example',
    'yumi@customer.example',
  ])
  const row = (await lead.get('/ledger/in')).body.items.find(
    ({ verification }: { verification: { verdict: string } }) => verification.verdict === 'failed',
  )
  expect((await lead.get(`/ledger/in/${row.id}`)).body.verification).toMatchObject({
    reason: 'dmarc_refuses',
    spf: { result: 'fail', domain: 'customer.example' },
    dmarc: { result: 'fail', policy: 'reject' },
  })
})

test('M5: a mail with a code for signing in, sent to our address, is shown to nobody in copy', async () => {
  const { receive, address, first, newest, messages, reply, sent } = await counter()
  expect(await reply(first.id)).toBeOk()
  const replyTo = (await sent())[0]?.replyTo[0]?.address ?? address
  const code = {
    from: 'no-reply@sso.example',
    to: replyTo,
    cc: ['eve@evil.example'],
    subject: '確認コード 493021',
    text: '確認コードは 493021 です。',
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
  await receive(code, by(bad, 'no-reply@sso.example'))
  const apart = await newest()
  expect(apart.id).not.toBe(first.id)
  expect(await reply(first.id, { seenThrough: 2, text: 'その後いかがですか。' })).toBeOk()
  expect(await reply(apart.id, { seenThrough: apart.messageCount })).toBeOk()
  for (const mail of await sent()) {
    expect(mail.cc).toEqual([])
    if (mail.to[0]?.address !== 'no-reply@sso.example') expect(mail.text + mail.html).not.toContain('493021')
  }
  expect(await messages(first.id)).toHaveLength(3)
})

const headers = (from: string) =>
  Buffer.from(`${from}\r\nTo: x@example.jp\r\nSubject: hello\r\nMessage-ID: <${Math.random()}@x>\r\n\r\nbody\r\n`)

test('M6: a From of two meanings belongs to nobody; nested comments and quoted local parts have one', async () => {
  const { services, address, settle, newest, first, messages } = await counter()
  const take = async (from: string) => {
    await deliverMail(services, headers(from), address, by(good))
    await settle()
    const conversation = await newest()
    return { conversation, message: (await messages(conversation.id)).at(-1) }
  }
  for (const twice of [
    'From: yumi@customer.example, eve@evil.example',
    'From: eve@evil.example\r\nFrom: yumi@customer.example',
  ]) {
    const { conversation, message } = await take(twice)
    expect(message.verification).toEqual({ verdict: 'failed', reason: 'from_ambiguous' })
    expect(conversation.customer.id).not.toBe(first.customer.id)
  }
  const nested = await take('From: yumi (a (b) <eve@evil.example>) <yumi@customer.example>')
  expect(nested.message.from.address).toBe('yumi@customer.example')
  const quoted = await take('From: "yumi@customer.example" <eve@evil.example>')
  expect(quoted.message.from.address).toBe('eve@evil.example')
  expect(quoted.conversation.customer.id).not.toBe(first.customer.id)
  const local = await take('From: "eve@evil.example"@customer.example')
  expect(local.message.from.address).toBe('"eve@evil.example"@customer.example')
  expect(local.conversation.customer.id).not.toBe(first.customer.id)
})

test('M17: a mail without Message-ID, with two, or with one of 10 kB is not lost', async () => {
  const { services, address, settle, list } = await counter()
  const before = (await list()).length
  const raw = (id: string, text: string) =>
    Buffer.from(`From: yumi@customer.example\r\nSubject: ${text}\r\n${id}\r\n${text}\r\n`)
  await deliverMail(services, raw('', 'none'), address)
  await deliverMail(services, raw('Message-ID: <a@x>\r\nMessage-ID: <b@x>\r\n', 'two'), address)
  await deliverMail(services, raw(`Message-ID: <${'x'.repeat(10_000)}@x>\r\n`, 'long'), address)
  await deliverMail(services, raw(`Message-ID: <${'y'.repeat(900)}@x>\r\n`, 'fairly long'), address)
  await settle()
  expect(await list()).toHaveLength(before + 4)
})

test("M18: an attacker who uses the victim's Message-ID first does not keep the real mail from appearing", async () => {
  const { services, address, settle, list, first } = await counter()
  const draft = { to: address, messageId: 'stolen@customer.example', subject: '解約', text: '解約します。' }
  const forged = await buildMail(draft)
  const real = await buildMail(draft)
  await deliverMail(services, forged, address, by(bad))
  await deliverMail(services, Buffer.concat([Buffer.from('Received: by mx\r\n'), real]), address, by(good))
  const other = await buildMail({ ...draft, text: '解約は取り消します。' })
  await deliverMail(services, other, address, by(good))
  await settle()
  const found = (await list()).filter(({ subject }: { subject: string }) => subject === '解約')
  expect(found).toHaveLength(3)
  const own = found.filter(({ customer }: { customer: { id: string } }) => customer.id === first.customer.id)
  expect(own).toHaveLength(2)
})

test('M21: a third person who answers a mail that was forwarded to them sees nothing of the conversation', async () => {
  const { receive, first, reply, sent, newest } = await counter()
  expect(await reply(first.id, { text: '社内の手順はこちらです。' })).toBeOk()
  const [answered] = await sent()
  await receive(
    { from: 'third@elsewhere.example', inReplyTo: answered?.messageId ?? '', text: '転送を受けました。' },
    by(good, 'third@elsewhere.example'),
  )
  const apart = await newest()
  expect(apart.id).not.toBe(first.id)
  expect(await reply(apart.id, { seenThrough: apart.messageCount, text: '別件として承ります。' })).toBeOk()
  const left = (await sent()).find(({ to }) => to[0]?.address === 'third@elsewhere.example')
  expect(left?.text).not.toContain('社内の手順')
  expect(left?.text).not.toContain('配信が途切れます')
  expect(left?.references).toHaveLength(1)
})

test('M22: line breaks in a subject, an address or a name become no header', async () => {
  const { receive, newest, reply, sent, ana, owner, mailbox, services, address, settle } = await counter()
  const mail = { mailboxId: mailbox.id, to: ['a@x.example'], subject: 'x', text: 'x' }
  expect(await ana.post('/conversations', { ...mail, subject: 'x\r\nBcc: eve@evil.example' })).toBeProblem(
    'invalid_request',
  )
  expect(await ana.post('/conversations', { ...mail, to: ['a@x.example\r\nBcc: e@evil.example'] })).toBeProblem(
    'invalid_request',
  )
  expect(await owner.patch(`/mailboxes/${mailbox.id}`, { senderName: 'x\r\nBcc: e@evil.example' })).toBeProblem(
    'invalid_request',
  )
  const raw =
    'From: =?utf-8?Q?Eve=0D=0ABcc:_eve=40evil.example?= <yumi@customer.example>\r\nSubject: =?utf-8?Q?x=0D=0ABcc:_eve=40evil.example?=\r\n\r\nx'
  await deliverMail(services, Buffer.from(raw), address, by(good))
  await settle()
  await receive({ from: 'plain@x.example', subject: 'ordinary' }, by(good))
  for (const { id, messageCount } of [await newest(), (await ana.get('/conversations')).body.items[1]])
    expect(await reply(id, { seenThrough: messageCount })).toBeOk()
  const left = await sent()
  expect(left).toHaveLength(2)
  for (const { raw: bytes } of left) expect(bytes.slice(0, bytes.indexOf('\r\n\r\n'))).not.toMatch(/^Bcc:/im)
})

test('M23, X8: a note, the address of a member and a hidden copy stand in no mail to a customer and in no quote', async () => {
  const { ana, first, reply, sent, services, address, settle, newest, messages } = await counter()
  expect(await ana.post(`/conversations/${first.id}/notes`, { text: '社内秘: 値引きは 3 割まで' })).toBeOk()
  const raw = 'From: yumi@customer.example\r\nBcc: hidden@customer.example\r\nSubject: bcc\r\n\r\nhello'
  await deliverMail(services, Buffer.from(raw), address, by(good))
  await settle()
  const hidden = await newest()
  expect(JSON.stringify(await messages(hidden.id))).not.toContain('hidden@customer.example')
  expect(await reply(first.id, { seenThrough: 2 })).toBeOk()
  expect(await reply(hidden.id, { seenThrough: 1 })).toBeOk()
  for (const mail of await sent()) {
    expect(`${mail.text}${mail.html}`).not.toContain('社内秘')
    expect(mail.raw).not.toContain('hidden@customer.example')
    expect(mail.raw).not.toContain(ana.email)
  }
})

test('a failed check without a policy only marks the mail; a dead resolver keeps nobody out', async () => {
  const { receive, services, first, messages } = await counter()
  services.lookUp.say({ '_dmarc.customer.example': 'v=DMARC1; p=none' })
  await receive({ inReplyTo: 'first@customer.example', text: '転送経由です。' }, by(bad))
  services.lookUp.say({ '_dmarc.customer.example': null, 'customer.example': null })
  await receive({ inReplyTo: 'first@customer.example', text: 'DNS が止まっています。' }, by(good))
  expect(
    (await messages(first.id)).map(({ verification }: { verification: { verdict: string } }) => verification.verdict),
  ).toEqual(['unknown', 'doubtful', 'verified'])
})

test('mail from an address of ours makes no customer of us: whoever stands in Reply-To is the customer', async () => {
  const { receive, address, newest, messages, reply, sent, ana } = await counter()
  await receive(
    { from: `フォーム <${address}>`, replyTo: { name: '森 一', address: 'mori@form.example' }, text: '見積もり希望' },
    by(good, address),
  )
  const asked = await newest()
  expect(asked.customer.name).toBe('森 一')
  expect((await messages(asked.id)).at(-1).verification).toEqual({ verdict: 'unverified', reason: 'reply_to_only' })
  expect(await reply(asked.id, { seenThrough: asked.messageCount })).toBeOk()
  expect((await sent())[0]?.to[0]?.address).toBe('mori@form.example')
  await receive({ from: address, subject: '通知', text: '誰の代わりでもない' }, by(good, address))
  expect((await newest()).subject).toBe('通知')
  const { items } = (await ana.get('/customers')).body
  expect(items.map(({ email }: { email: string | null }) => email)).not.toContain(address)
})

test('one mail to two of our addresses is one conversation that says so', async () => {
  const here = await counter()
  const { services, address, settle, list, messages, ctx, workspace } = here
  const sales = `sales@${workspace.slug}.example`
  const same = { ja: '', en: '' }
  const template = { ja: '{body}', en: '{body}' }
  const draft = {
    name: 'Sales',
    address: sales,
    senderName: 'Sales',
    language: 'ja' as const,
    signature: same,
    template,
  }
  await createMailbox(ctx, draft)
  const raw = await buildMail({ to: address, cc: [sales], subject: '二つの窓口へ' })
  const before = (await list()).length
  await deliverMail(services, raw, address, by(good))
  await deliverMail(services, Buffer.concat([Buffer.from('Received: by mx2\r\n'), raw]), sales, by(good))
  await settle()
  const after = await list()
  expect(after).toHaveLength(before + 1)
  const { id } = after.find(({ subject }: { subject: string }) => subject === '二つの窓口へ')
  expect((await messages(id)).map(({ kind }: { kind: string }) => kind)).toEqual(['system', 'incoming'])
})
