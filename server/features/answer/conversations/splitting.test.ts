import { expect, test } from 'vitest'
import { withMailbox } from '#testing/mails.ts'
import { world } from '#testing/world.ts'

type Item = { id: string; number: number; kind: string; text: string; aside: boolean; moveId: string | null }

const picture = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')

/** A conversation with a mail, its answer, a second mail about something else with a file, and a note on that. */
async function worldWithTwoMatters() {
  const here = await world()
  const mail = await withMailbox(here)
  const { ana, lead, clock } = here
  await mail.receive({ subject: '返品', text: '返品したい', messageId: 'first@customer.example' })
  const [{ id }] = (await ana.get('/conversations')).body.items
  const at = `/conversations/${id}`
  await ana.post(`${at}/replies`, { text: '承ります', seenThrough: 1 })
  clock.forward(11_000)
  await here.settle()
  const [out] = (await lead.get('/ledger/out')).body.items
  await mail.receive({
    subject: '別の故障',
    text: '別の機種も壊れました',
    messageId: 'second@customer.example',
    inReplyTo: out.providerIdentity,
    attachments: [{ name: 'pixel.gif', mediaType: 'image/gif', content: picture }],
  })
  await ana.post(`${at}/notes`, { text: '別件のメモ' })
  const messages = async (of = id): Promise<Item[]> =>
    (await ana.get(`/conversations/${of}/messages`)).body.items.reverse()
  const texts = async (of = id) => (await messages(of)).map(({ text }) => text)
  const [first, answer, second, note] = await messages()
  const ids = [first, answer, second, note].map((message) => message?.id ?? '')
  const split = (body: object) => ana.post(`${at}/split`, body)
  return { ...here, ...mail, id, at, ids, out, messages, texts, split }
}

test('messages become a conversation of their own with all that hangs on them, and go back as they were', async () => {
  const { ana, id, at, ids, messages, texts, split, settle, events } = await worldWithTwoMatters()
  const before = { messages: await messages(), conversation: (await ana.get(at)).body }
  const { status, body } = await split({ from: ids[2] })
  expect(status).toBe(201)
  const off = body.conversation
  expect(off).toMatchObject({
    number: 2,
    subject: '別の故障',
    state: 'todo',
    customer: before.conversation.customer,
    preview: '別の機種も壊れました',
    waitingSince: expect.any(String),
  })
  expect(await texts()).toEqual(['返品したい', '承ります', 'メッセージ 2 件を会話 #2 に分割しました。'])
  expect(await texts(off.id)).toEqual([
    '別の機種も壊れました',
    '別件のメモ',
    '会話 #1 からメッセージ 2 件を分割しました。',
  ])
  expect((await messages(off.id))[0]).toMatchObject({ files: [{ name: 'pixel.gif' }], number: 1 })
  expect((await ana.get(at)).body).toMatchObject({ preview: '承ります', waitingSince: null })
  for (const q of ['別件のメモ', '#2'])
    expect((await ana.get(`/conversations?q=${encodeURIComponent(q)}`)).body.items, q).toMatchObject([{ number: 2 }])
  expect((await ana.get(`/customers/${off.customer.id}`)).body.conversationCount).toBe(2)
  await settle()
  expect(events.named('conversation.split')).toMatchObject([{ data: { conversationId: id, splitId: off.id } }])

  const undone = await ana.post(`${at}/moves/${body.moveId}/undo`)
  expect(undone.body).toMatchObject({ conversation: { id }, other: { id: off.id, mergedInto: id } })
  expect(await messages()).toEqual(before.messages)
  const { messageCount: _, ...rest } = before.conversation
  expect((await ana.get(at)).body).toMatchObject(rest)
  expect((await ana.get(`/customers/${off.customer.id}`)).body.conversationCount).toBe(1)
  expect((await ana.get(`/conversations?q=${encodeURIComponent('#2')}`)).body.items).toMatchObject([{ number: 1 }])
  expect(await ana.post(`${at}/moves/${body.moveId}/undo`)).toBeOk()
})

test('mail goes to the part that it answers, also to an address of the whole; undone, it goes back too', async () => {
  const { ana, id, at, ids, out, texts, split, receive, services, workspace, address } = await worldWithTwoMatters()
  const { rows } = await services.database.owner.query(
    'select reply_token from conversations where workspace_id = $1',
    [workspace.id],
  )
  const whole = address.replace('@', `+${rows[0].reply_token}@`)
  const { body } = await split({ messageIds: [ids[1], ids[2]] })
  const off = body.conversation.id
  expect(await texts()).toEqual(['返品したい', '別件のメモ', expect.stringContaining('#2')])
  await receive({ text: '二つ目の続き', inReplyTo: 'second@customer.example' })
  // In answer to our reply, which stands in the new one now, with the reply address that it was sent with.
  await receive({ text: 'お返事への返信', inReplyTo: out.providerIdentity, to: whole })
  expect((await texts(off)).slice(-2)).toEqual(['二つ目の続き', 'お返事への返信'])
  await receive({ text: '一つ目の続き', inReplyTo: 'first@customer.example', to: whole })
  expect((await texts()).at(-1)).toBe('一つ目の続き')

  expect(await ana.post(`/conversations/${off}/moves/${body.moveId}/undo`)).toBeOk()
  expect(await texts()).toEqual([
    '返品したい',
    '承ります',
    '別の機種も壊れました',
    '別件のメモ',
    '二つ目の続き',
    'お返事への返信',
    '一つ目の続き',
  ])
  const { rows: tokens } = await services.database.owner.query(
    'select reply_token from conversations where workspace_id = $1 and id = $2',
    [workspace.id, off],
  )
  await receive({ text: '新しい宛先へ', to: address.replace('@', `+${tokens[0].reply_token}@`) })
  expect((await texts()).at(-1)).toBe('新しい宛先へ')
  // And on, when the whole goes into another one.
  await receive({ subject: '行き先', text: '行き先' })
  const [target] = (await ana.get('/conversations')).body.items
  expect(await ana.post(`${at}/merge`, { into: target.id })).toBeOk()
  await receive({ text: 'まだ届く', to: address.replace('@', `+${tokens[0].reply_token}@`) })
  expect((await texts(target.id)).at(-1)).toBe('まだ届く')
  expect((await ana.get(`/conversations/${off}`)).body.mergedInto).toBe(target.id)
  expect(id).not.toBe(target.id)
})

test('what another person wrote becomes their conversation, and answers to it go to them', async () => {
  const { ana, id, at, messages, receive, split, out, clock, settle, lead } = await worldWithTwoMatters()
  const newest = (await messages()).at(-1)?.number
  await ana.post(`${at}/replies`, { text: '上司の方へも', seenThrough: newest, cc: ['boss@customer.example'] })
  await receive({ from: '上司 <boss@customer.example>', text: '請求書をください', inReplyTo: out.providerIdentity })
  const theirs = (await messages()).at(-1)
  const { body } = await split({ messageIds: [theirs?.id] })
  expect(body.conversation).toMatchObject({ customer: { name: '上司' } })
  const url = `/conversations/${body.conversation.id}`
  expect(await ana.post(`${url}/replies`, { text: 'お送りします', seenThrough: 2 })).toBeOk()
  clock.forward(11_000)
  await settle()
  expect((await lead.get('/ledger/out')).body.items[0].recipients).toEqual(['boss@customer.example'])
  expect(await ana.post(`/conversations/${id}/moves/${body.moveId}/undo`)).toBeOk()
  expect((await messages()).slice(-2).map(({ text }) => text)).toEqual(['請求書をください', 'お送りします'])
})

test('a reply that is held leaves once from where it stands, and can be taken back from the old address of its screen', async () => {
  const { ana, at, messages, split, lead, clock, settle } = await worldWithTwoMatters()
  const newest = (await messages()).at(-1)?.number
  const { body: held } = await ana.post(`${at}/replies`, { text: '急ぎ', seenThrough: newest })
  const { body } = await split({ messageIds: [held.id] })
  expect(await ana.post(`/conversations/${body.conversation.id}/messages/${held.id}/undo`)).toBeOk()
  clock.forward(11_000)
  await settle()
  expect((await lead.get('/ledger/out')).body.items.map(({ state }: { state: string }) => state)).toEqual([
    'cancelled',
    'sent',
  ])
})

test('something stays, and what was moved further comes back first', async () => {
  const { ana, ids, split, texts, id } = await worldWithTwoMatters()
  expect(await split({ messageIds: ids })).toBeProblem('split_needs_mail')
  expect(await split({ from: ids[0] })).toBeProblem('split_needs_mail')
  expect(await split({ from: ids[3] })).toBeProblem('split_needs_mail')
  expect(await split({ from: ids[0], messageIds: ids })).toBeProblem('invalid_request')
  const { body: first } = await split({ from: ids[1] })
  const url = `/conversations/${first.conversation.id}`
  const { body: second } = await ana.post(`${url}/split`, { from: ids[2] })
  expect(second.conversation.number).toBe(3)
  expect(await ana.post(`${url}/moves/${first.moveId}/undo`)).toBeProblem('move_not_undoable')
  expect(await ana.post(`${url}/moves/${second.moveId}/undo`)).toBeOk()
  expect(await ana.post(`/conversations/${id}/moves/${first.moveId}/undo`)).toBeOk()
  expect(await texts()).toEqual(['返品したい', '承ります', '別の機種も壊れました', '別件のメモ'])
})

test('a part of what was merged can be split off; undone in either order, each message is where it belongs', async () => {
  const { ana, id, at, receive, messages, texts } = await worldWithTwoMatters()
  await receive({ subject: '三つ目', text: '三つ目です', messageId: 'third@customer.example' })
  const [third] = (await ana.get('/conversations')).body.items
  await receive({ text: '三つ目の続き', inReplyTo: 'third@customer.example' })
  const merged = await ana.post(`/conversations/${third.id}/merge`, { into: id })
  const more = (await messages()).find(({ text }) => text === '三つ目の続き')
  const { body } = await ana.post(`${at}/split`, { messageIds: [more?.id] })
  expect(await texts(body.conversation.id)).toEqual(['三つ目の続き', expect.any(String)])
  expect(await ana.post(`${at}/moves/${body.moveId}/undo`)).toBeOk()
  expect(await ana.post(`${at}/moves/${merged.body.moveId}/undo`)).toBeOk()
  expect(await texts(third.id)).toEqual(['三つ目です', '三つ目の続き'])
})

test('a part was forwarded; when the split is undone, what its reader answers is no answer to the customer', async () => {
  const { ana, id, at, ids, split, receive, messages, clock, settle, lead } = await worldWithTwoMatters()
  const { body } = await split({ from: ids[2] })
  const url = `/conversations/${body.conversation.id}`
  await ana.post(`${url}/messages/${ids[2]}/forward`, { to: ['lab@maker.example'], text: '調べてください' })
  clock.forward(11_000)
  await settle()
  const inReplyTo = (await lead.get('/ledger/out')).body.items[0].providerIdentity
  const answer = { from: '検査室 <lab@maker.example>', inReplyTo }
  await receive({ ...answer, text: '基板です' })
  expect(await ana.post(`/conversations/${id}/moves/${body.moveId}/undo`)).toBeOk()
  await receive({ ...answer, text: 'やはり電源です' })
  const all = await messages()
  expect(all.filter(({ aside }) => aside).map(({ text }) => text)).toEqual([
    '調べてください',
    '基板です',
    'やはり電源です',
  ])
  const reply = await ana.post(`${at}/replies`, { text: '交換します', seenThrough: all.at(-1)?.number })
  expect(reply.body).toMatchObject({ to: [{ address: 'yumi@customer.example' }], cc: [] })
})

test('T8: only messages of a conversation that one may see are split off', async () => {
  const { ana, viewer, otherWorkspace, ids, at, split, receive, messages } = await worldWithTwoMatters()
  await receive({ from: 'Zoe <zoe@other.example>', subject: 'Other' })
  const [other] = (await ana.get('/conversations')).body.items
  const [theirs] = await messages(other.id)
  const before = await messages()
  const answers = [
    await split({ messageIds: [ids[0], theirs?.id] }),
    await split({ from: theirs?.id }),
    await split({ from: '019bca7e-0000-7000-8000-000000000000' }),
    await otherWorkspace.ana.post(`${at}/split`, { from: ids[1] }),
    await ana.post('/conversations/019bca7e-0000-7000-8000-000000000000/split', { from: ids[1] }),
  ]
  for (const answer of answers) expect(answer).toBeProblem('not_found')
  expect(new Set(answers.map(({ body: { requestId: _, ...body } }) => JSON.stringify(body))).size).toBe(1)
  expect(await messages()).toEqual(before)
  expect(await viewer.post(`${at}/split`, { from: ids[1] })).toBeProblem('forbidden')
})
