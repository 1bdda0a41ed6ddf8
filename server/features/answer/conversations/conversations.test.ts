import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { deliverMail } from '#features/channels/email/index.ts'
import { parseMail } from '#platform/mail/index.ts'
import { buildMail, withMailbox } from '#testing/mails.ts'
import { password, world } from '#testing/world.ts'

/** A world with a mailbox and one conversation in it. */
async function worldWithMail() {
  const here = await world()
  const mail = await withMailbox(here)
  await mail.receive()
  const list = await here.ana.get('/conversations?state=todo')
  const [conversation] = list.body.items
  const reply = (body: object) =>
    here.ana.post(`/conversations/${conversation.id}/replies`, { text: 'お調べします。', seenThrough: 1, ...body })
  const sent = async () => {
    here.clock.forward(11_000)
    await here.settle()
    const folder = path.join(here.services.config.dataDir, 'outbox')
    const names = (await readdir(folder).catch(() => [])).sort()
    const mails = await Promise.all(names.map(async (name) => parseMail(await readFile(path.join(folder, name)))))
    return mails.filter(({ from }) => from?.address === mail.address)
  }
  return { ...here, ...mail, conversation, reply, sent }
}

test('a mail becomes a conversation of a customer, once, however often it is delivered', async () => {
  const { ana, receive, settle, events, services, address, ctx } = await worldWithMail()
  const { raw } = await receive({ subject: '二通目', text: '別の件です。' })
  expect(await deliverMail(services, raw, address)).toEqual([])
  await settle()
  const { body } = await ana.get('/conversations?state=todo')
  expect(body.items.map(({ number, subject }: { number: number; subject: string }) => [number, subject])).toEqual([
    [2, '二通目'],
    [1, 'ファーム 2.4.1 にしてから配信が途切れる'],
  ])
  expect(new Set(body.items.map(({ customer }: { customer: { id: string } }) => customer.id)).size).toBe(1)
  expect(events.named('message.received')).toHaveLength(2)
  expect(ctx.workspaceId).toBeTruthy()
})

test('a reply leaves after its ten seconds, in the same thread, framed and signed; its answer comes back to it', async () => {
  const { ana, conversation, reply, sent, receive, address, events } = await worldWithMail()
  expect(await reply({ text: '2.3.9 へお戻しください。' })).toMatchObject({
    status: 201,
    body: { kind: 'reply', delivery: { state: 'held' } },
  })
  const [mail] = await sent()
  expect(mail?.to).toEqual([{ name: '高梨 由美', address: 'yumi@customer.example' }])
  expect(mail?.subject).toBe('Re: ファーム 2.4.1 にしてから配信が途切れる')
  expect(mail?.text).toMatch(/^高梨 由美 様\n\n2\.3\.9 へお戻しください。\n\n-- \nみなとカメラ/)
  expect(mail?.references).toHaveLength(1)
  expect(events.named('delivery.changed').map(({ data }) => data.to)).toEqual(['sending', 'sent'])
  expect((await ana.get(`/conversations/${conversation.id}`)).body).toMatchObject({
    state: 'done',
    waitingSince: null,
    assignee: { name: 'Ana' },
  })

  await receive({ subject: '全然ちがう件名', text: 'ありがとうございます。', inReplyTo: mail?.messageId ?? '' })
  await receive({ subject: 'Re: 引用なし', text: '宛先だけで返信します。', to: mail?.replyTo[0]?.address ?? address })
  const after = await ana.get(`/conversations/${conversation.id}`)
  expect(after.body).toMatchObject({ state: 'todo', messageCount: 4, preview: '宛先だけで返信します。' })
  const { body } = await ana.get(`/conversations/${conversation.id}/messages`)
  expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual(['incoming', 'incoming', 'reply', 'incoming'])
})

test('two mails of one customer that arrive together become one conversation, in their order', async () => {
  const { ana, services, address, settle } = await worldWithMail()
  const first = await buildMail({ to: address, subject: '続き物', text: '一通目', messageId: 'first@customer.example' })
  const second = await buildMail({
    to: address,
    subject: 'Re: 続き物',
    text: '二通目',
    inReplyTo: 'first@customer.example',
  })
  await deliverMail(services, first, address)
  await deliverMail(services, second, address)
  await settle()
  const { body } = await ana.get('/conversations')
  expect(body.items[0]).toMatchObject({ subject: '続き物', messageCount: 2, preview: '二通目' })
})

test('our own reply that comes back to us changes nothing, and the ledger points to it', async () => {
  const { ana, lead, conversation, reply, sent, services, address, settle } = await worldWithMail()
  await reply({})
  const [mail] = await sent()
  const echo = await buildMail({ from: address, to: address, messageId: mail?.messageId ?? '', text: 'お調べします。' })
  await deliverMail(services, echo, address)
  await settle()
  expect((await ana.get('/conversations')).body.items).toHaveLength(1)
  expect((await ana.get(`/conversations/${conversation.id}`)).body).toMatchObject({ state: 'done', messageCount: 2 })
  expect((await lead.get('/ledger/in')).body.items[0]).toMatchObject({
    state: 'applied',
    conversationId: conversation.id,
  })
})

test('a stranger who quotes our ids does not enter the conversation', async () => {
  const { ana, conversation, reply, sent, receive } = await worldWithMail()
  await reply({})
  const [mail] = await sent()
  const secret = mail?.replyTo[0]?.address ?? ''
  await receive({ from: 'mallory@evil.example', text: '見せてください', inReplyTo: mail?.messageId ?? '', to: secret })
  const { body } = await ana.get('/conversations?state=todo')
  expect(body.items).toHaveLength(1)
  expect(body.items[0]).toMatchObject({ number: 2, customer: { name: 'mallory' } })
  const messages = await ana.get(`/conversations/${body.items[0].id}/messages`)
  expect(messages.body.items[0]).toMatchObject({ kind: 'system', text: expect.stringContaining('#1') })
  expect((await ana.get(`/conversations/${conversation.id}`)).body.messageCount).toBe(2)
})

test('a reply is refused when something unseen arrived, and goes when its writer has seen it', async () => {
  const { receive, conversation, reply, sent, ana } = await worldWithMail()
  await reply({ thenState: 'todo' })
  const [mail] = await sent()
  await receive({ text: '追加です', inReplyTo: mail?.messageId ?? '' })
  expect(await reply({ seenThrough: 2 })).toBeProblem('unseen_activity')
  expect(await reply({ seenThrough: 99 })).toBeProblem('unseen_activity')
  expect(await reply({ seenThrough: 3 })).toBeOk()
  expect((await ana.get(`/conversations/${conversation.id}`)).body.messageCount).toBe(4)
})

test('a reply that was taken back never leaves, and its words come back', async () => {
  const { ana, conversation, reply, sent } = await worldWithMail()
  const { body } = await reply({ text: '書きかけ' })
  const undo = () => ana.post(`/conversations/${conversation.id}/messages/${body.id}/undo`)
  expect((await undo()).body).toMatchObject({ text: '書きかけ', to: ['yumi@customer.example'] })
  expect(await sent()).toHaveLength(0)
  expect((await ana.get(`/conversations/${conversation.id}`)).body).toMatchObject({
    state: 'todo',
    waitingSince: expect.any(String),
  })
  // A page that was loaded anew shows one message only.
  const second = await reply({ text: '書き直し', seenThrough: 1 })
  expect(await sent()).toHaveLength(1)
  expect(await ana.post(`/conversations/${conversation.id}/messages/${second.body.id}/undo`)).toBeProblem(
    'too_late_to_undo',
  )
})

test('a request sent twice with one Idempotency-Key writes one reply', async () => {
  const { http, ana, conversation, sent, workspace } = await worldWithMail()
  const send = (text: string) =>
    http.inject({
      method: 'POST',
      url: `/api/v1/conversations/${conversation.id}/replies`,
      headers: { cookie: ana.cookie, 'madoguchi-workspace': workspace.slug, 'idempotency-key': 'once-1' },
      payload: { text, seenThrough: 1 },
    })
  const [first, second] = await Promise.all([send('同じ'), send('同じ')])
  expect([first.statusCode, second.statusCode]).toEqual([201, 201])
  expect(first.json().id).toBe(second.json().id)
  expect((await send('違う')).json()).toMatchObject({ code: 'idempotency_conflict' })
  expect(await sent()).toHaveLength(1)
})

test('notes, tags, assignment and snoozing are for those who may; the rest is refused', async () => {
  const { ana, bo, viewer, draft, owner, conversation, settle, clock, events } = await worldWithMail()
  const at = `/conversations/${conversation.id}`
  expect(await viewer.post(`${at}/notes`, { text: 'x' })).toBeProblem('forbidden')
  expect(await draft.post(`${at}/notes`, { text: '下書きです' })).toBeOk()
  expect(await draft.post(`${at}/replies`, { text: 'x', seenThrough: 2 })).toBeProblem('forbidden')
  expect(await ana.post(`${at}/assign`, { memberId: viewer.id })).toBeProblem('role_cannot_take')
  expect(await ana.post(`${at}/assign`, { memberId: bo.id })).toBeOk()
  expect((await bo.get('/conversations?assignee=me')).body.items).toHaveLength(1)
  const tag = await owner.post('/tags', { name: '不具合', color: 'vermilion' })
  expect((await ana.post(`${at}/tags`, { tagIds: [tag.body.id] })).body.tags).toEqual([
    { id: tag.body.id, name: '不具合', color: 'vermilion' },
  ])
  expect((await ana.get(`/conversations?tag=${tag.body.id}`)).body.items).toHaveLength(1)
  expect(await ana.post(`${at}/snooze`, { until: new Date(0).toISOString() })).toBeProblem('snooze_in_past')
  const until = new Date(clock.now().getTime() + 3_600_000).toISOString()
  expect((await ana.post(`${at}/snooze`, { until })).body).toMatchObject({ state: 'snoozed', snoozedUntil: until })
  clock.forward(3_700_000)
  await settle()
  expect((await ana.get(at)).body).toMatchObject({ state: 'todo', snoozedUntil: null })
  expect(events.named('conversation.moved').map(({ data }) => data.reason)).toEqual(['person', 'snooze_over'])
})

test('conversations are found by words in Japanese and English, in text, subject and name', async () => {
  const { ana, receive } = await worldWithMail()
  await receive({
    from: 'M. Laurent <laurent@studio.example>',
    subject: 'EU adapter',
    text: 'Can I use the EU adapter with LC-20?\n\n-- \nM. Laurent\n+33 1 99 00 12 34',
  })
  const found = async (q: string) =>
    (await ana.get(`/conversations?q=${encodeURIComponent(q)}`)).body.items.map(
      ({ number }: { number: number }) => number,
    )
  expect(await found('配信')).toEqual([1])
  expect(await found('途切れ')).toEqual([1])
  expect(await found('高梨')).toEqual([1])
  expect(await found('adapt')).toEqual([2])
  expect(await found('Laurent LC-20')).toEqual([2])
  expect(await found('#2')).toEqual([2])
  // What stands in a signature is folded away, and found all the same.
  expect(await found('99 00 12 34')).toEqual([2])
  expect(await found('信配')).toEqual([])
  expect(await found('%')).toEqual([])
})

test('the pages of a search go from the newest mention back in time, each conversation once', async () => {
  const { ana: anaBefore, browser, clock, receive } = await worldWithMail()
  const day = 24 * 3_600_000
  for (const [place, days] of [0, 1, 30, 700].entries()) {
    clock.forward(days * day)
    await receive({ from: `c${place}@shop.example`, subject: '返金', text: '返金はいつになりますか。' })
  }
  // Her session has run out meanwhile.
  const ana = browser()
  await ana.post('/sign-in', { email: anaBefore.email, password })
  const { body } = await ana.get('/conversations')
  const numbered = new Map<number, string>(
    body.items.map(({ number, id }: { number: number; id: string }) => [number, id]),
  )
  clock.forward(day)
  // It was the oldest, and is spoken of last.
  await ana.post(`/conversations/${numbered.get(2)}/notes`, { text: '返金の手続きを始めた。' })
  await ana.post(`/conversations/${numbered.get(4)}/done`)

  const pages = async (query: string) => {
    const seen: number[][] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const from = cursor && `&cursor=${cursor}`
      const answer = await ana.get(`/conversations?q=${encodeURIComponent('返金')}&limit=2${from}${query}`)
      seen.push(answer.body.items.map(({ number }: { number: number }) => number))
      cursor = answer.body.next
    }
    return seen
  }
  expect(await pages('')).toEqual([
    [2, 5],
    [4, 3],
  ])
  expect(await pages('&state=todo')).toEqual([[2, 5], [3]])
  expect(await pages('&state=snoozed')).toEqual([[]])
})

test('pages of a list hold every conversation once', async () => {
  const { ana, receive } = await worldWithMail()
  for (let index = 0; index < 6; index++) await receive({ subject: `件 ${index}` })
  const seen: number[] = []
  let cursor = ''
  do {
    const { body } = await ana.get(`/conversations?limit=3${cursor}`)
    seen.push(...body.items.map(({ number }: { number: number }) => number))
    cursor = body.next ? `&cursor=${body.next}` : ''
  } while (cursor)
  expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1])
  expect(await ana.get('/conversations?cursor=nonsense')).toBeProblem('invalid_cursor')
})

test('M14: a mail that cannot be read still becomes a conversation, with its raw source and the reason', async () => {
  const { ana, services, address, settle } = await worldWithMail()
  await deliverMail(services, Buffer.alloc(51 * 1024 * 1024, 'x'), address)
  await settle()
  const { body } = await ana.get('/conversations?state=todo')
  expect(body.items[0]).toMatchObject({ number: 2, subject: '（件名なし）' })
  const messages = await ana.get(`/conversations/${body.items[0].id}/messages`)
  expect(messages.body.items[0]).toMatchObject({ kind: 'system', text: expect.stringContaining('原文') })
  expect(messages.body.items[1].files).toMatchObject([{ name: 'source.eml', bytes: 51 * 1024 * 1024 }])
})

test('nobody sees or touches the conversations of another workspace', async () => {
  const { otherWorkspace, conversation, ana } = await worldWithMail()
  const stranger = otherWorkspace.ana
  const at = `/conversations/${conversation.id}`
  expect((await stranger.get('/conversations')).body.items).toEqual([])
  expect((await stranger.get('/conversations?q=配信')).body.items).toEqual([])
  for (const answer of [
    await stranger.get(at),
    await stranger.get(`${at}/messages`),
    await stranger.post(`${at}/notes`, { text: 'x' }),
    await stranger.post(`${at}/replies`, { text: 'x', seenThrough: 1 }),
    await stranger.post(`${at}/done`),
  ]) {
    expect(answer).toBeProblem('not_found')
  }
  expect(await ana.post(`${at}/assign`, { memberId: stranger.id })).toBeProblem('not_found')
  expect((await ana.get(at)).body.messageCount).toBe(1)
})
