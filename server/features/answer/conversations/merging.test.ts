import { expect, test } from 'vitest'
import { createMailbox } from '#features/channels/email/index.ts'
import { withMailbox } from '#testing/mails.ts'
import { type Client, world } from '#testing/world.ts'

type Item = Record<string, unknown> & { id: string; number: number; kind: string; text: string }

/** A world with conversations of one customer, oldest first, and `look` at all that can be seen of one. */
async function worldWith(...subjects: string[]) {
  const here = await world()
  const mail = await withMailbox(here)
  const { ana, clock } = here
  for (const subject of subjects) {
    await mail.receive({
      subject,
      text: `${subject}について`,
      messageId: `${encodeURIComponent(subject)}@customer.example`,
    })
    clock.forward(60_000)
  }
  const open: Item[] = (await ana.get('/conversations?state=todo')).body.items.reverse()
  const at = (n: number) => `/conversations/${open[n]?.id}`
  const messages = async (n: number): Promise<Item[]> => (await ana.get(`${at(n)}/messages`)).body.items.reverse()
  const texts = async (n: number) => (await messages(n)).map(({ text }) => text)
  const one = async (n: number) => (await ana.get(at(n))).body
  const look = async (n: number) => ({ conversation: await one(n), messages: await messages(n) })
  const merge = (from: number, into: number, who: Client = ana, more: object = {}) =>
    who.post(`${at(from)}/merge`, { into: open[into]?.id, ...more })
  const undo = (into: number, moveId: string, who: Client = ana) => who.post(`${at(into)}/moves/${moveId}/undo`)
  return { ...here, ...mail, open, at, messages, texts, one, look, merge, undo }
}

/** `messageCount` only grows: a number that a writer has seen never stands for something else. */
const counted = ({
  conversation: { messageCount: _, ...conversation },
  messages,
}: {
  conversation: Item
  messages: Item[]
}) => ({
  conversation,
  messages,
})

test('a conversation goes into another one with all that is in it, and comes back exactly as it was', async () => {
  const { ana, lead, one, look, merge, undo, at, open, texts, receive, settle, services, workspace } = await worldWith(
    '返品',
    '交換',
  )
  const { body: tag } = await lead.post('/tags', { name: '急ぎ' })
  await ana.post(`${at(0)}/tags`, { tagIds: [tag.id] })
  const picture = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')
  await receive({
    subject: 'Re: 返品',
    text: '写真です',
    inReplyTo: `${encodeURIComponent('返品')}@customer.example`,
    attachments: [{ name: 'pixel.gif', mediaType: 'image/gif', content: picture }],
  })
  await ana.post(`${at(0)}/notes`, { text: '社内の相談' })
  await ana.post(`${at(1)}/replies`, { text: '交換します', seenThrough: 1 })
  await settle()
  const [before, beside] = [await look(0), await look(1)]
  expect((await ana.get(`${at(0)}/merge?into=${open[1]?.id}`)).body).toMatchObject({
    messages: 3,
    files: 1,
    tags: [{ name: '急ぎ' }],
    state: 'todo',
    otherCustomer: false,
  })

  const { body } = await merge(0, 1)
  expect(body.conversation).toMatchObject({
    number: 2,
    state: 'todo',
    tags: [{ name: '急ぎ' }],
    waitingSince: before.conversation.waitingSince,
    preview: '交換します',
  })
  expect(await texts(1)).toEqual([
    '返品について',
    '交換について',
    '写真です',
    '社内の相談',
    '交換します',
    '会話 #1「返品」を統合しました。',
  ])
  expect(await one(0)).toMatchObject({ state: 'done', mergedInto: open[1]?.id, waitingSince: null })
  expect(await texts(0)).toEqual([])
  const line = (await look(1)).messages.at(-1)
  expect(line).toMatchObject({ kind: 'system', author: { kind: 'member', name: 'Ana' }, moveId: body.moveId })
  // It is found where it is now, by its number, its words and its file.
  for (const q of ['#1', '社内の相談'])
    expect((await ana.get(`/conversations?q=${encodeURIComponent(q)}`)).body.items, q).toMatchObject([{ number: 2 }])
  expect((await ana.get('/conversations')).body.items).toHaveLength(1)
  expect((await look(1)).messages[2]).toMatchObject({ files: [{ name: 'pixel.gif' }] })
  expect((await ana.get(`/customers/${before.conversation.customer.id}`)).body.conversationCount).toBe(1)

  const undone = await undo(1, body.moveId)
  expect(undone.body).toMatchObject({ conversation: { number: 2 }, other: { number: 1, mergedInto: null } })
  expect(counted(await look(0))).toEqual(counted(before))
  expect(counted(await look(1))).toEqual(counted(beside))
  expect((await ana.get(`/conversations?q=${encodeURIComponent('#1')}`)).body.items).toMatchObject([{ number: 1 }])
  expect((await ana.get(`/customers/${before.conversation.customer.id}`)).body.conversationCount).toBe(2)
  // A second press changes nothing.
  expect(await undo(1, body.moveId)).toBeOk()
  const { rows } = await services.database.owner.query(
    `select conversation_id, count(*)::int from contacts_in where workspace_id = $1 group by 1 order by 2`,
    [workspace.id],
  )
  expect(rows).toEqual([
    { conversation_id: open[1]?.id, count: 1 },
    { conversation_id: open[0]?.id, count: 2 },
  ])
})

test('nothing is written into what was merged, and what people and programs see says where it went', async () => {
  const { ana, merge, at, events, settle, open, owner } = await worldWith('返品', '交換')
  const { body } = await merge(0, 1)
  expect(await ana.post(`${at(0)}/replies`, { text: 'X', seenThrough: 9 })).toBeProblem('conversation_merged')
  expect(await ana.post(`${at(0)}/notes`, { text: 'X' })).toBeProblem('conversation_merged')
  expect(await ana.post(`${at(0)}/reopen`)).toBeProblem('conversation_merged')
  expect(await ana.get(`${at(0)}/merge?into=${open[1]?.id}`)).toBeProblem('conversation_merged')
  // Who had not seen what came with it is told before a reply leaves.
  expect(await ana.post(`${at(1)}/replies`, { text: 'X', seenThrough: 1 })).toBeProblem('unseen_activity')
  await settle()
  const data = { conversationId: open[1]?.id, mergedId: open[0]?.id, moveId: body.moveId }
  expect(events.named('conversation.merged')).toMatchObject([{ data, actor: { kind: 'member', id: ana.id } }])
  expect((await owner.get('/audit')).body.items[0]).toMatchObject({ name: 'conversation.merged' })
})

test('mail to a merged conversation arrives where it stands, and goes back with it when the merge is undone', async () => {
  const { ana, lead, merge, undo, at, texts, one, receive, settle, clock, messages } = await worldWith('返品', '交換')
  await ana.post(`${at(0)}/replies`, { text: '返品を承ります', seenThrough: 1 })
  clock.forward(11_000)
  await settle()
  const [out] = (await lead.get('/ledger/out')).body.items
  const { body } = await merge(0, 1)
  await receive({ subject: 'Re: 返品', text: '返信の続き', inReplyTo: out.providerIdentity })
  expect((await texts(1)).at(-1)).toBe('返信の続き')
  await receive({
    subject: 'Re: 交換',
    text: '交換の続き',
    inReplyTo: `${encodeURIComponent('交換')}@customer.example`,
  })
  expect(await one(1)).toMatchObject({ state: 'todo', preview: '交換の続き' })
  await ana.post(`${at(1)}/notes`, { text: '統合後のメモ' })

  expect(await undo(1, body.moveId)).toBeOk()
  expect(await texts(0)).toEqual(['返品について', '返品を承ります', '返信の続き'])
  expect((await messages(0)).map(({ number }) => number)).toEqual([1, 2, 3])
  expect(await texts(1)).toEqual(['交換について', '交換の続き', '統合後のメモ'])
  expect(await one(0)).toMatchObject({ state: 'todo', preview: '返信の続き', waitingSince: expect.any(String) })
  expect(await one(1)).toMatchObject({ state: 'todo', preview: '交換の続き' })
  await receive({ subject: 'Re: 返品', text: 'さらに続き', inReplyTo: out.providerIdentity })
  expect((await texts(0)).at(-1)).toBe('さらに続き')
})

test('the reply address of a merged conversation leads to where it stands', async () => {
  const { ana, merge, at, texts, receive, settle, clock, services, workspace, address } = await worldWith(
    '返品',
    '交換',
  )
  await ana.post(`${at(0)}/replies`, { text: '返品を承ります', seenThrough: 1 })
  clock.forward(11_000)
  await settle()
  await merge(0, 1)
  const { rows } = await services.database.owner.query(
    'select reply_token from conversations where workspace_id = $1 and number = 1',
    [workspace.id],
  )
  await receive({ text: '宛先だけで', to: address.replace('@', `+${rows[0].reply_token}@`) })
  expect((await texts(1)).at(-1)).toBe('宛先だけで')
})

test('chains are one conversation, come apart in reverse, and circles are none', async () => {
  const { merge, undo, texts, one, look, receive, open, ana } = await worldWith('甲', '乙', '丙')
  const before = [await look(0), await look(1), await look(2)]
  const { body: first } = await merge(0, 1)
  const { body: second } = await merge(1, 2)
  expect((await texts(2)).slice(0, 3)).toEqual(['甲について', '乙について', '丙について'])
  expect([(await one(0)).mergedInto, (await one(1)).mergedInto]).toEqual([open[2]?.id, open[2]?.id])
  // Back into one that is in it already, and into itself: they are one.
  for (const [from, into] of [
    [2, 0],
    [2, 1],
    [0, 1],
    [2, 2],
    [0, 2],
  ] as const)
    expect((await merge(from, into)).body, `${from} ${into}`).toMatchObject({
      conversation: { number: 3 },
      moveId: null,
    })
  await receive({ text: '甲の続き', inReplyTo: `${encodeURIComponent('甲')}@customer.example` })
  expect((await texts(2)).at(-1)).toBe('甲の続き')
  expect((await ana.get(`/conversations?q=${encodeURIComponent('#1')}`)).body.items).toMatchObject([{ number: 3 }])

  expect(await undo(2, first.moveId)).toBeProblem('move_not_undoable')
  expect(await undo(2, second.moveId)).toBeOk()
  expect((await one(0)).mergedInto).toBe(open[1]?.id)
  expect((await texts(1)).at(-1)).toBe('甲の続き')
  expect(counted(await look(2))).toEqual(counted(before[2] as never))
  expect(await undo(1, first.moveId)).toBeOk()
  expect(await texts(0)).toEqual(['甲について', '甲の続き'])
  expect(counted(await look(1))).toEqual(counted(before[1] as never))
})

test('of two that went into one, either can be taken back first', async () => {
  const { merge, undo, texts, look } = await worldWith('甲', '乙', '丙')
  const before = [await look(0), await look(1), await look(2)]
  const { body: first } = await merge(0, 2)
  const { body: second } = await merge(1, 2)
  expect(await undo(2, first.moveId)).toBeOk()
  expect(counted(await look(0))).toEqual(counted(before[0] as never))
  expect(await texts(2)).toEqual(['乙について', '丙について', '会話 #2「乙」を統合しました。'])
  expect(await undo(2, second.moveId)).toBeOk()
  expect(counted(await look(1))).toEqual(counted(before[1] as never))
  expect(await texts(2)).toEqual(['丙について'])
})

test('another customer’s conversation goes in only when that is meant; replies then go to the one of the other', async () => {
  const { ana, undo, receive, at, settle, clock, lead, messages } = await worldWith('返品')
  await receive({
    from: '大野 <oono@other.example>',
    subject: '別の方',
    text: '大野です',
    messageId: 'oono@other.example',
  })
  const other = (await ana.get('/conversations?state=todo')).body.items.find((one: Item) => one.number === 2)
  const into = (await ana.get(at(0))).body
  const url = `/conversations/${other.id}/merge`
  expect((await ana.get(`${url}?into=${into.id}`)).body).toMatchObject({ otherCustomer: true })
  expect(await ana.post(url, { into: into.id })).toBeProblem('merge_other_customer')
  const { body } = await ana.post(url, { into: into.id, otherCustomer: true })
  expect(body.conversation.customer.id).toBe(into.customer.id)
  expect((await messages(0)).map(({ aside }) => aside)).toEqual([false, true, false])
  await receive({ from: '大野 <oono@other.example>', text: 'その後いかがですか', inReplyTo: 'oono@other.example' })
  const newest = (await messages(0)).at(-1)
  expect(newest).toMatchObject({ text: 'その後いかがですか', aside: true })
  expect(await ana.post(`${at(0)}/replies`, { text: 'お返事', seenThrough: newest?.number })).toBeOk()
  clock.forward(11_000)
  await settle()
  const [out] = (await lead.get('/ledger/out')).body.items
  expect(out.recipients).toEqual(['yumi@customer.example'])
  expect(JSON.stringify((await lead.get(`/ledger/out/${out.id}`)).body)).not.toContain('大野')
  expect(await undo(0, body.moveId)).toBeOk()
  const back = (await ana.get(`/conversations/${other.id}/messages`)).body.items
  expect(back.map((one: Item) => [one.text, one.aside])).toEqual([
    ['その後いかがですか', false],
    ['大野です', false],
  ])
})

test('a reply that is held, or waits for its hour, goes along: it leaves once, and can be taken back', async () => {
  const { ana, merge, at, settle, clock, lead, messages, one } = await worldWith('返品', '交換')
  const { body: held } = await ana.post(`${at(0)}/replies`, { text: 'すぐに', seenThrough: 1 })
  expect(await merge(0, 1)).toBeOk()
  // The screen of its writer still has the old address.
  expect((await ana.post(`${at(0)}/messages/${held.id}/undo`)).body).toMatchObject({ text: 'すぐに' })
  const newest = (await messages(1)).at(-1)?.number
  const sendAt = new Date(clock.now().getTime() + 86_400_000).toISOString()
  await ana.post(`${at(1)}/replies`, { text: '明日', seenThrough: newest, sendAt })
  clock.forward(86_401_000)
  await settle()
  const states = (await lead.get('/ledger/out')).body.items.map(({ state }: { state: string }) => state)
  expect(states.sort()).toEqual(['cancelled', 'sent'])
  expect(await one(1)).toMatchObject({ state: 'done', waitingSince: null })
})

test('two agents who merge the same ones both ways at once make one of them, and lose nothing', async () => {
  const { ana, bo, merge, texts, one, open } = await worldWith('返品', '交換')
  for (let round = 0; round < 4; round++) {
    const [a, b] = await Promise.all([merge(0, 1, ana), merge(1, 0, bo)])
    expect([a, b]).toEqual([expect.objectContaining({ status: 200 }), expect.objectContaining({ status: 200 })])
    expect(a.body.conversation.id).toBe(b.body.conversation.id)
    const moves = [a.body.moveId, b.body.moveId].filter((id) => id !== null)
    expect(moves).toHaveLength(1)
    const stays = open.findIndex(({ id }) => id === a.body.conversation.id)
    expect((await texts(stays)).slice(0, 2)).toEqual(['返品について', '交換について'])
    expect((await one(1 - stays)).mergedInto).toBe(open[stays]?.id)
    const undone = await Promise.all(
      [ana, bo].map((who) => who.post(`/conversations/${open[stays]?.id}/moves/${moves[0]}/undo`)),
    )
    expect(undone.map(({ status }) => status)).toEqual([200, 200])
    expect([await texts(0), await texts(1)]).toEqual([['返品について'], ['交換について']])
  }
})

test('merging while mail for both comes in and replies leave loses nothing and stops nobody', async () => {
  const { ana, bo, merge, undo, receive, texts, at, settle } = await worldWith('返品', '交換')
  const id = (subject: string) => `${encodeURIComponent(subject)}@customer.example`
  const mails = Array.from({ length: 6 }, (_, n) =>
    receive({ text: `続き ${n}`, inReplyTo: id(n % 2 === 0 ? '返品' : '交換') }),
  )
  const notes = Array.from({ length: 6 }, (_, n) => bo.post(`${at(n % 2)}/notes`, { text: `メモ ${n}` }))
  const moving = (async () => {
    for (let round = 0; round < 3; round++) {
      const { body } = await merge(0, 1, ana)
      expect(await undo(1, body.moveId, ana)).toBeOk()
    }
    return merge(0, 1, ana)
  })()
  await Promise.all([...mails, ...notes, moving])
  await settle()
  const written = (await Promise.all(notes)).filter(({ status }) => status === 201).length
  const all = await texts(1)
  expect(all.filter((text) => text.startsWith('続き')).sort()).toEqual([0, 1, 2, 3, 4, 5].map((n) => `続き ${n}`))
  expect(all.filter((text) => text.startsWith('メモ'))).toHaveLength(written)
  expect(new Set(all).size).toBe(all.length)
})

test('T8: merging with what one may not see is not found, without a trace of whether it is there', async () => {
  const { ana, viewer, otherWorkspace, merge, undo, at, one, open, settle, events, ...here } = await worldWith(
    '返品',
    '交換',
  )
  const there = await withMailbox({ ...here, settle, ...otherWorkspace } as never)
  await there.receive({ subject: 'となり' })
  const [foreign] = (await otherWorkspace.ana.get('/conversations')).body.items
  const nowhere = '019bca7e-0000-7000-8000-000000000000'
  const before = await one(0)
  const bodies = await Promise.all(
    [foreign.id, nowhere].flatMap((id) => [
      ana.post(`${at(0)}/merge`, { into: id, otherCustomer: true }),
      ana.post(`/conversations/${id}/merge`, { into: open[0]?.id, otherCustomer: true }),
      ana.get(`${at(0)}/merge?into=${id}`),
      ana.get(`/conversations/${id}/merge?into=${open[0]?.id}`),
      ana.post(`${at(0)}/moves/${id}/undo`),
    ]),
  )
  for (const answer of bodies) expect(answer).toBeProblem('not_found')
  expect(new Set(bodies.map(({ body: { requestId: _, ...body } }) => JSON.stringify(body))).size).toBe(1)
  expect(await one(0)).toEqual(before)
  // A merge of others cannot be taken back from elsewhere, nor by who may not merge.
  const { body } = await merge(0, 1)
  expect(await otherWorkspace.ana.post(`/conversations/${foreign.id}/moves/${body.moveId}/undo`)).toBeProblem(
    'not_found',
  )
  expect(await undo(1, body.moveId, viewer)).toBeProblem('forbidden')
  expect(await merge(1, 0, viewer)).toBeProblem('forbidden')
  // Whoever forges references to both is a stranger to both, and joins nothing.
  await here.receive({
    from: 'mallory@evil.example',
    text: 'つなげて',
    inReplyTo: `${encodeURIComponent('返品')}@customer.example`,
    references: [`${encodeURIComponent('交換')}@customer.example`],
  })
  await settle()
  expect(events.named('conversation.merged')).toHaveLength(1)
  expect((await ana.get('/conversations?state=todo')).body.items.map(({ number }: Item) => number)).toEqual([3, 2])
})

test('what was said aside is kept from the customer after merging, also when who said it was in copy there', async () => {
  const { ana, lead, at, one, look, merge, undo, receive, settle, clock } = await worldWith('返品', '交換')
  const lab = 'lab@maker.example'
  const send = async () => {
    clock.forward(11_000)
    await settle()
    return (await lead.get('/ledger/out')).body.items[0]
  }
  await ana.post(`${at(1)}/replies`, { text: '皆様へ', seenThrough: 1, cc: [lab] })
  await send()
  const [original] = (await look(0)).messages
  await ana.post(`${at(0)}/messages/${original?.id}/forward`, { to: [lab], text: '原価は?' })
  const { providerIdentity } = await send()
  await receive({ from: `検査室 <${lab}>`, text: '原価は一円です', inReplyTo: providerIdentity })
  const before = await look(0)
  const { body } = await merge(0, 1)
  await receive({ from: `検査室 <${lab}>`, text: '原価は二円でした', inReplyTo: providerIdentity })
  const { conversation, messages } = await look(1)
  const aside = messages.filter(({ aside }) => aside).map(({ text }) => text)
  expect(aside).toEqual(['原価は?', '原価は一円です', '原価は二円でした'])
  const reply = await ana.post(`${at(1)}/replies`, { text: '承知しました', seenThrough: conversation.messageCount })
  expect(reply.body).toMatchObject({ to: [{ address: 'yumi@customer.example' }], cc: [] })
  const raw = (await lead.get(`/ledger/out/${(await send()).id}`)).body
  expect(JSON.stringify(raw)).not.toContain('原価')
  await undo(1, body.moveId)
  expect((await look(0)).messages.slice(0, 3)).toEqual(before.messages)
  expect((await one(1)).preview).toBe('承知しました')
})

test('while a part of what either had been is split off, a merge is not taken back', async () => {
  const { ana, at, one, texts, merge, undo, look } = await worldWith('返品', '交換')
  const before = [await one(0), await one(1)]
  for (const text of ['返品について', '交換について']) {
    const { body } = await merge(0, 1)
    const { messages } = await look(1)
    const part = await ana.post(`${at(1)}/split`, {
      messageIds: [messages.find((message) => message.text === text)?.id],
    })
    expect(await undo(1, body.moveId)).toBeProblem('move_not_undoable')
    expect(await undo(1, part.body.moveId)).toBeOk()
    expect(await undo(1, body.moveId)).toBeOk()
    expect([await texts(0), await texts(1)]).toEqual([['返品について'], ['交換について']])
    for (const n of [0, 1]) expect((await one(n)).waitingSince).toBe(before[n].waitingSince)
  }
})

test('T9: what came to a mailbox that only some see by now stays there when a merge is undone', async () => {
  const { ana, bo, owner, at, texts, merge, undo, receive, settle, workspace, ctx, open, messages } =
    await worldWith('返品')
  const address = `legal@${workspace.slug}.example`
  const words = { signature: { ja: '', en: '' }, template: { ja: '{body}', en: '{body}' } }
  const legal = await createMailbox(ctx, { ...words, name: 'Legal', address, senderName: 'Legal', language: 'en' })
  await receive({ subject: '訴え', text: '訴えます', messageId: 'claim@customer.example' }, {}, address)
  open.push(
    ...(await ana.get('/conversations')).body.items.filter(({ subject }: { subject: string }) => subject === '訴え'),
  )
  const { body } = await merge(0, 1)
  expect(await owner.put(`/mailboxes/${legal.id}/access`, { memberIds: [ana.id] })).toBeOk()
  await settle()
  const inReplyTo = `${encodeURIComponent('返品')}@customer.example`
  await receive({ subject: '訴え', text: '弁護士だけに', inReplyTo }, {}, address)
  expect((await messages(1)).at(-1)).toMatchObject({ text: '弁護士だけに' })
  expect(await undo(1, body.moveId)).toBeOk()
  expect([await texts(0), await texts(1)]).toEqual([['返品について'], ['訴えます', '弁護士だけに']])
  expect((await bo.get(at(0))).body).toMatchObject({ preview: '返品について', messageCount: 1 })
  for (const q of ['弁護士だけに', '訴えます'])
    expect((await bo.get(`/conversations?q=${encodeURIComponent(q)}`)).body.items).toEqual([])
})
