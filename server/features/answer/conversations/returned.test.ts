import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { deliverMail } from '#features/channels/email/index.ts'
import { parseMail } from '#platform/mail/index.ts'
import { buildMail, holdUp, withMailbox } from '#testing/mails.ts'
import { buildComplaint, buildReport } from '#testing/reports.ts'
import { world } from '#testing/world.ts'

const yumi = 'yumi@customer.example'

/** A world in which one reply has left. */
async function worldWithReply() {
  const here = await world()
  const mail = await withMailbox(here)
  await mail.receive()
  const [conversation] = (await here.ana.get('/conversations')).body.items
  const at = `/conversations/${conversation.id}`
  await here.ana.post(`${at}/replies`, { text: 'お調べします。', seenThrough: 1 })
  here.clock.forward(11_000)
  await here.settle()
  const out = async () => (await here.lead.get('/ledger/out')).body.items[0]
  const deliver = async (raw: Buffer) => {
    await deliverMail(here.services, raw, mail.address)
    await here.settle()
  }
  const customer = async () => (await here.ana.get(`/customers/${conversation.customer.id}`)).body
  const originalId: string = (await out()).providerIdentity
  return { ...here, ...mail, conversation, at, out, deliver, customer, originalId }
}

test('a bounce comes back to the mail it is about: the ledger, the conversation, the address', async () => {
  const { ana, at, out, deliver, customer, originalId, address, events, lead, receive, conversation } =
    await worldWithReply()
  expect((await ana.get(at)).body).toMatchObject({ state: 'done' })
  await deliver(buildReport({ to: address, recipient: yumi, originalId }))

  expect(await out()).toMatchObject({ state: 'failed', reason: 'returned_unknown_user' })
  expect((await ana.get(at)).body).toMatchObject({ state: 'todo', waitingSince: expect.any(String) })
  const { body } = await ana.get(`${at}/messages`)
  expect(body.items[0]).toMatchObject({ kind: 'system', inboundId: expect.any(String) })
  expect(body.items[0].text).toContain(`${yumi} へのメールは届きませんでした。この宛先は存在しません。`)
  expect(body.items[0].text).toContain('550 5.1.1 User unknown')
  expect(body.items[1].delivery).toMatchObject({ state: 'failed', reason: 'returned_unknown_user' })
  expect((await customer()).identities[0]).toMatchObject({
    undeliverable: { reason: 'unknown_user', since: expect.any(String) },
  })
  expect((await ana.get('/conversations')).body.items).toHaveLength(1)
  expect((await ana.get('/customers')).body.items).toHaveLength(1)
  expect((await lead.get('/ledger/in')).body.items[0]).toMatchObject({
    state: 'applied',
    conversationId: conversation.id,
  })
  expect(events.named('mail.returned')).toMatchObject([{ data: { kind: 'failed', reason: 'unknown_user' } }])

  await receive({ text: '新しいアドレスではなく、こちらで大丈夫です。' })
  expect((await customer()).identities[0]).toMatchObject({ undeliverable: null })
})

test('who writes right after a bounce can be written to, also when both are written down together', async () => {
  const here = await worldWithReply()
  const deliver = async (raw: Buffer, from = '') => deliverMail(here.services, raw, here.address, { from })
  const slow = await holdUp(here, (await deliver(await buildMail({ to: here.address, subject: '先の件' })))[0])
  await deliver(buildReport({ to: here.address, recipient: yumi, originalId: here.originalId }))
  await deliver(await buildMail({ to: here.address, text: 'こちらで届いています。' }))
  // By the time that others are there, these are read and wait for the one before them.
  for (const from of ['a@quick.example', 'b@quick.example'])
    await deliver(await buildMail({ to: here.address, from }), from)
  const settling = here.settle()
  await expect.poll(async () => (await here.ana.get('/conversations')).body.items).toHaveLength(3)
  slow.release()
  await settling
  expect(here.events.named('customer.address_marked').map(({ data }) => data)).toMatchObject([
    { mark: 'undeliverable' },
    { mark: 'cleared' },
  ])
  expect((await here.customer()).identities[0]).toMatchObject({ undeliverable: null })
})

test('a person takes the mark of an address away; those who only look cannot', async () => {
  const { ana, viewer, otherWorkspace, deliver, customer, originalId, address, conversation } = await worldWithReply()
  await deliver(
    buildReport({
      to: address,
      recipient: yumi,
      originalId,
      status: '4.2.2',
      diagnostic: 'smtp; 552 5.2.2 Mailbox full',
    }),
  )
  expect((await customer()).identities[0].undeliverable).toMatchObject({ reason: 'mailbox_full' })
  const path = `/customers/${conversation.customer.id}/clear-address`
  expect(await viewer.post(path, { address: yumi })).toBeProblem('forbidden')
  expect(await otherWorkspace.ana.post(path, { address: yumi })).toBeProblem('not_found')
  expect((await ana.post(path, { address: yumi })).body.identities[0]).toMatchObject({ undeliverable: null })
})

test('a mail that is only late is a remark and nothing else', async () => {
  const { ana, at, out, deliver, customer, originalId, address } = await worldWithReply()
  await deliver(
    buildReport({
      to: address,
      recipient: yumi,
      originalId,
      action: 'delayed',
      status: '4.4.1',
      diagnostic: 'smtp; timed out',
    }),
  )
  expect(await out()).toMatchObject({ state: 'sent' })
  expect((await ana.get(at)).body).toMatchObject({ state: 'done', messageCount: 3 })
  expect((await ana.get(`${at}/messages`)).body.items[0].text).toContain('まだ届いていません')
  expect((await customer()).identities[0]).toMatchObject({ undeliverable: null })
})

test('a refusal that is about one mail does not mark the address', async () => {
  const { out, deliver, customer, originalId, address } = await worldWithReply()
  await deliver(
    buildReport({
      to: address,
      recipient: yumi,
      originalId,
      status: '5.3.4',
      diagnostic: 'smtp; 552 5.3.4 Message too large',
    }),
  )
  expect(await out()).toMatchObject({ state: 'failed', reason: 'returned_too_large' })
  expect((await customer()).identities[0]).toMatchObject({ undeliverable: null })
})

test('a complaint marks the address and brings the conversation back; the mail stays sent', async () => {
  const { ana, at, out, deliver, customer, originalId, address } = await worldWithReply()
  await deliver(buildComplaint({ to: address, recipient: yumi, originalId }))
  expect(await out()).toMatchObject({ state: 'sent' })
  expect((await ana.get(at)).body).toMatchObject({ state: 'todo' })
  expect((await ana.get(`${at}/messages`)).body.items[0].text).toContain('迷惑メールとして報告')
  expect((await customer()).identities[0]).toMatchObject({ complainedSince: expect.any(String), undeliverable: null })
})

test('a forged report harms nothing: it must name a mail that left from there to that address', async () => {
  const { ana, at, out, deliver, customer, originalId, address, services, settle } = await worldWithReply()
  const elsewhere = await withMailbox({ ...(await world()), settle })
  await deliver(buildReport({ to: address, recipient: yumi, originalId: 'guess@desk.example' }))
  await deliver(buildReport({ to: address, recipient: 'boss@customer.example', originalId }))
  await deliverMail(services, buildReport({ to: elsewhere.address, recipient: yumi, originalId }), elsewhere.address)
  await settle()
  expect(await out()).toMatchObject({ state: 'sent' })
  expect((await ana.get(at)).body).toMatchObject({ state: 'done', messageCount: 2 })
  expect((await customer()).identities[0]).toMatchObject({ undeliverable: null })
  const { body } = await ana.get('/conversations?state=todo')
  expect(body.items).toHaveLength(2)
  const messages = await ana.get(`/conversations/${body.items[0].id}/messages`)
  expect(messages.body.items[0]).toMatchObject({
    kind: 'system',
    text: expect.stringContaining('確認できませんでした'),
  })
})

test('our own mail that comes back under another name is known by its loop mark', async () => {
  const { ana, deliver, originalId, address } = await worldWithReply()
  const headers = { 'X-Madoguchi-Loop': `<${originalId}>` }
  await deliver(await buildMail({ from: address, to: address, headers }))
  expect((await ana.get('/conversations')).body.items).toHaveLength(1)
  expect((await ana.get('/customers')).body.items).toHaveLength(1)
  // A stranger who copies the mark is not us: no mail is lost.
  await deliver(await buildMail({ from: 'mallory@evil.example', to: address, headers }))
  expect((await ana.get('/conversations')).body.items).toHaveLength(2)
})

test('a reply to a person carries our loop mark and nothing of mailing lists', async () => {
  const { services, originalId } = await worldWithReply()
  const folder = path.join(services.config.dataDir, 'outbox')
  const mails = await Promise.all(
    (await readdir(folder)).map(async (name) => parseMail(await readFile(path.join(folder, name)))),
  )
  const mail = mails.find(({ messageId }) => messageId === originalId)
  const names = mail?.headers.map(({ name }) => name.toLowerCase()) ?? []
  expect(names).toContain('x-madoguchi-loop')
  expect(names.filter((name) => /^list-|^precedence$|^auto-submitted$/.test(name))).toEqual([])
})
