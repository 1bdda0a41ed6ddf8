import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseMail } from '#platform/mail/index.ts'
import { withMailbox } from '#testing/mails.ts'
import { world } from '#testing/world.ts'

type Item = { id: string; kind: string; text: string; aside: boolean; files: { id: string; name: string }[] }

const picture = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')
const lab = '検査室 <lab@maker.example>'

/** A world with one conversation, whose mail has two files, and a note in it. */
async function worldWithMail() {
  const here = await world()
  const mail = await withMailbox(here)
  await mail.receive({
    subject: '故障',
    text: '動きません。\n\n> 以前のお返事',
    messageId: 'broken@customer.example',
    attachments: [
      { name: 'one.gif', mediaType: 'image/gif', content: picture },
      { name: 'two.gif', mediaType: 'image/gif', content: picture },
    ],
  })
  const { ana } = here
  const [conversation] = (await ana.get('/conversations')).body.items
  const at = `/conversations/${conversation.id}`
  await ana.post(`${at}/notes`, { text: '社内だけの話' })
  const messages = async (): Promise<Item[]> => (await ana.get(`${at}/messages`)).body.items.reverse()
  const [original, note] = await messages()
  const forward = (body: object = {}, messageId = original?.id) =>
    ana.post(`${at}/messages/${messageId}/forward`, { to: ['lab@maker.example'], text: '調べてください。', ...body })
  /** What has left, oldest first. */
  const sent = async () => {
    here.clock.forward(11_000)
    await here.settle()
    const folder = path.join(here.services.config.dataDir, 'outbox')
    const names = (await readdir(folder).catch(() => [])).sort()
    const mails = await Promise.all(names.map(async (name) => parseMail(await readFile(path.join(folder, name)))))
    return mails.filter(({ from }) => from?.address === mail.address)
  }
  return { ...here, ...mail, at, conversation, messages, original, note, forward, sent }
}

test('M23: a message goes on with the files that are chosen, and nothing of the rest of the conversation', async () => {
  const { ana, at, forward, sent, original, messages, events, address } = await worldWithMail()
  const before = (await ana.get(at)).body
  const { status, body } = await forward({ cc: ['qa@maker.example'], fileIds: [original?.files[1]?.id] })
  expect(status).toBe(201)
  expect(body).toMatchObject({
    kind: 'forward',
    aside: true,
    to: [{ address: 'lab@maker.example' }],
    files: [{ name: 'two.gif' }],
    delivery: { state: 'held' },
  })
  const [mail] = await sent()
  expect([mail?.to, mail?.cc]).toMatchObject([[{ address: 'lab@maker.example' }], [{ address: 'qa@maker.example' }]])
  expect(mail?.subject).toBe('Fwd: 故障')
  expect(mail?.text).toMatch(
    /^調べてください。\n\n-- \nみなとカメラ\n\n-{10} 転送メッセージ -{10}\n差出人: 高梨 由美 <yumi@customer\.example>\n日時: \d{4}年\d+月\d+日.+\n件名: 故障\n宛先: support@/,
  )
  expect(mail?.text).toContain('動きません。')
  expect(mail?.attachments.map(({ name }) => name)).toEqual(['two.gif'])
  const bytes = JSON.stringify(mail)
  for (const secret of ['社内だけの話', '以前のお返事', 'broken@customer.example']) expect(bytes).not.toContain(secret)
  expect(mail?.replyTo[0]?.address).toMatch(new RegExp(`^${address.replace('@', '\\+[0-9a-f]{32}@')}$`))
  expect([mail?.inReplyTo, mail?.references]).toEqual([[], []])
  // The conversation stays where it was, and the customer waits as before.
  const { state, waitingSince, preview, assignee } = before
  expect((await ana.get(at)).body).toMatchObject({ state, waitingSince, preview, assignee })
  expect((await messages()).map(({ kind }) => kind)).toEqual(['incoming', 'note', 'forward'])
  expect(events.named('message.forwarded')).toMatchObject([{ data: { forwardedId: original?.id, messageId: body.id } }])
})

test('in an English conversation it is said in English', async () => {
  const { ana, receive, sent } = await worldWithMail()
  await receive({
    from: 'Zoe <zoe@other.example>',
    subject: 'It broke',
    text: 'The camera does not start any more. Could you please help me?',
  })
  const [{ id }] = (await ana.get('/conversations')).body.items
  const [{ id: messageId }] = (await ana.get(`/conversations/${id}/messages`)).body.items
  await ana.post(`/conversations/${id}/messages/${messageId}/forward`, { to: ['lab@maker.example'] })
  const [mail] = await sent()
  expect(mail?.text).toMatch(
    /^-- \nMinato Camera\n\n-{10} Forwarded message -{10}\nFrom: Zoe <zoe@other\.example>\nDate: \w+.*\nSubject: It broke\nTo: /,
  )
})

test('what the third party answers comes back, and the next reply goes to the customer alone', async () => {
  const { ana, at, conversation, forward, sent, receive, messages } = await worldWithMail()
  await forward()
  const [out] = await sent()
  await ana.post(`${at}/done`)
  await receive({ from: lab, subject: 'Re: Fwd: 故障', text: '基板の不良です。', inReplyTo: out?.messageId ?? '' })
  expect((await messages()).at(-1)).toMatchObject({ kind: 'incoming', text: '基板の不良です。', aside: true })
  const after = (await ana.get(at)).body
  expect(after).toMatchObject({ state: 'todo', customer: conversation.customer, waitingSince: null })
  expect(await ana.post(`${at}/replies`, { text: '交換いたします。', seenThrough: after.messageCount })).toBeOk()
  const reply = (await sent()).find(({ subject }) => subject === 'Re: 故障')
  expect([reply?.to, reply?.cc]).toMatchObject([[{ address: 'yumi@customer.example' }], []])
  expect(reply?.inReplyTo).toEqual(['broken@customer.example'])
  for (const secret of ['基板の不良', 'maker.example', out?.messageId ?? 'x'])
    expect(JSON.stringify(reply)).not.toContain(secret)
  // Also when the customer knows them, and puts them in copy.
  await receive({
    subject: 'Re: 故障',
    text: '検査室の方にもお送りします。',
    cc: ['lab@maker.example', 'boss@customer.example'],
    inReplyTo: reply?.messageId ?? '',
  })
  const { messageCount } = (await ana.get(at)).body
  await ana.post(`${at}/replies`, { text: '承知しました。', seenThrough: messageCount })
  const mails = await sent()
  expect(mails.find(({ text }) => text.includes('承知しました。'))?.cc.map((one) => one.address)).not.toContain(
    'lab@maker.example',
  )
})

test('it can be taken back while it is held; then nobody has been let in', async () => {
  const { ana, at, forward, sent, receive, messages, original, events } = await worldWithMail()
  const before = (await ana.get(at)).body
  const { body } = await forward()
  expect((await ana.post(`${at}/messages/${body.id}/undo`)).body).toMatchObject({ text: '調べてください。' })
  expect(await sent()).toEqual([])
  expect((await messages()).map(({ kind }) => kind)).toEqual(['incoming', 'note'])
  const { messageCount: _, lastActivityAt: __, ...rest } = before
  expect((await ana.get(at)).body).toMatchObject(rest)
  expect(events.named('forward.undone')).toHaveLength(1)
  await receive({ from: lab, text: '入れて', inReplyTo: 'broken@customer.example' })
  expect(await messages()).toHaveLength(2)
  expect(original?.files).toHaveLength(2)
})

test('sent twice with one key it leaves once', async () => {
  const { ana, at, original, sent } = await worldWithMail()
  const once = ana.with({ 'idempotency-key': 'forward' })
  const url = `${at}/messages/${original?.id}/forward`
  const [a, b] = [
    await once.post(url, { to: ['lab@maker.example'] }),
    await once.post(url, { to: ['lab@maker.example'] }),
  ]
  expect(a.body.id).toBe(b.body.id)
  expect(await sent()).toHaveLength(1)
})

test('T8: notes, what is taken back, and what belongs to others is not forwarded', async () => {
  const { ana, draft, at, forward, note, original, otherWorkspace, sent, receive } = await worldWithMail()
  expect(await forward({}, note?.id)).toBeProblem('not_forwardable')
  const { body: undone } = await forward()
  await ana.post(`${at}/messages/${undone.id}/undo`)
  await receive({ from: 'Zoe <zoe@other.example>', subject: 'Other' })
  const [other] = (await ana.get('/conversations')).body.items
  const [theirs] = (await ana.get(`/conversations/${other.id}/messages`)).body.items
  const draftOf = { to: ['lab@maker.example'] }
  const answers = [
    await forward({}, undone.id),
    // In the conversation of somebody else.
    await forward({}, theirs.id),
    await forward({}, '019bca7e-0000-7000-8000-000000000000'),
    await otherWorkspace.ana.post(`${at}/messages/${original?.id}/forward`, draftOf),
  ]
  for (const answer of answers) expect(answer).toBeProblem('not_found')
  expect(new Set(answers.map(({ body: { requestId: _, ...body } }) => JSON.stringify(body))).size).toBe(1)
  expect(await draft.post(`${at}/messages/${original?.id}/forward`, draftOf)).toBeProblem('forbidden')
  // A file that is not the message's.
  const { body: mine } = await ana.post(`/conversations/${other.id}/messages/${theirs.id}/forward`, draftOf)
  expect(mine.files).toEqual([])
  const stolen = { ...draftOf, fileIds: [original?.files[0]?.id] }
  expect(await ana.post(`/conversations/${other.id}/messages/${theirs.id}/forward`, stolen)).toBeProblem('file_unknown')
  expect(await sent()).toHaveLength(1)
})

test('M22: a line break in what is forwarded becomes no header', async () => {
  const { forward, sent } = await worldWithMail()
  expect(await forward({ to: ['lab@maker.example\nBcc: eve@evil.example'] })).toBeProblem('invalid_request')
  await forward({ text: 'X\nBcc: eve@evil.example' })
  const [mail] = await sent()
  expect(JSON.stringify([mail?.to, mail?.cc, mail?.subject])).not.toContain('eve')
})
