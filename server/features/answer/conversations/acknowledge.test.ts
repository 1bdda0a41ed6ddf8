import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { deliverMail } from '#features/channels/email/index.ts'
import { parseMail } from '#platform/mail/index.ts'
import { buildMail, withMailbox } from '#testing/mails.ts'
import { world } from '#testing/world.ts'

const acknowledgement = {
  active: true,
  ja: '{name} 様\n受け付けました（{number}）。{team}',
  en: 'Dear {name}, your number is {number}. {team}',
}

/** A world with a mailbox that acknowledges what it gets. */
async function worldThatAnswers() {
  const here = await world()
  const mail = await withMailbox(here)
  const switched = await here.owner.patch(`/mailboxes/${mail.mailbox.id}`, { acknowledgement })
  expect(switched.body).toMatchObject({ acknowledgement })
  const sent = async () => {
    const folder = path.join(here.services.config.dataDir, 'outbox')
    const names = (await readdir(folder).catch(() => [])).sort()
    const mails = await Promise.all(names.map(async (name) => parseMail(await readFile(path.join(folder, name)))))
    return mails.filter(({ from }) => from?.address === mail.address)
  }
  const deliver = async (raw: Buffer) => {
    await deliverMail(here.services, raw, mail.address)
    await here.settle()
  }
  return { ...here, ...mail, sent, deliver }
}

test('a first mail is acknowledged once, as no person wrote it, and the customer still waits for one', async () => {
  const { ana, receive, sent, events, services } = await worldThatAnswers()
  services.lookUp.say({ 'customer.example': 'v=spf1 ip4:8.8.4.4 -all' })
  const { raw } = await receive({}, { remoteAddress: '8.8.4.4', from: 'yumi@customer.example', helo: 'mx.example' })
  const first = await parseMail(raw)
  const [mail] = await sent()
  expect(mail).toMatchObject({
    subject: 'お問い合わせを受け付けました（#1）',
    to: [{ address: 'yumi@customer.example' }],
    inReplyTo: [first.messageId],
    automatic: { isAutomatic: true, reason: 'auto_submitted' },
  })
  expect(mail?.text).toContain('高梨 由美 様\n受け付けました（#1）。')
  const header = (name: string) => mail?.headers.find((one) => one.name.toLowerCase() === name)?.value
  expect(header('auto-submitted')).toBe('auto-replied')
  expect(header('x-auto-response-suppress')).toBe('All')
  expect(header('x-madoguchi-loop')).toBe(`<${mail?.messageId}>`)
  const [conversation] = (await ana.get('/conversations')).body.items
  expect(conversation).toMatchObject({ state: 'todo', waitingSince: expect.any(String), messageCount: 2 })
  expect((await ana.get(`/conversations/${conversation.id}/messages`)).body.items[0]).toMatchObject({
    kind: 'system',
    text: '受付のお知らせを自動で送りました。',
    delivery: { state: 'sent' },
  })
  expect(events.named('reply.written')).toHaveLength(0)

  await receive({ text: '追記です。', inReplyTo: mail?.messageId ?? '' })
  expect(await sent()).toHaveLength(1)
  expect((await ana.get('/conversations')).body.items).toHaveLength(1)
})

test('it is off until somebody switches it on, and cannot be on without its words', async () => {
  const here = await world()
  const { mailbox, receive } = await withMailbox(here)
  const [shown] = (await here.owner.get('/mailboxes')).body.items
  expect(shown.acknowledgement).toMatchObject({ active: false, ja: expect.stringContaining('{number}') })
  await receive()
  expect((await here.lead.get('/ledger/out')).body.items).toEqual([])
  const at = `/mailboxes/${mailbox.id}`
  expect(await here.owner.patch(at, { acknowledgement: { active: true, ja: ' ', en: 'x' } })).toBeProblem(
    'invalid_request',
  )
  expect(await here.ana.patch(at, { acknowledgement })).toBeProblem('forbidden')
})

test('M7: automatic mail, a null return path, our own loop mark and own addresses are not answered', async () => {
  const { sent, deliver, receive, address, settle, ana } = await worldThatAnswers()
  const from = (name: string) => ({ from: `${name}@customer.example`, to: address })
  await deliver(await buildMail({ ...from('a'), headers: { 'Auto-Submitted': 'auto-replied' } }))
  await deliver(await buildMail({ ...from('b'), headers: { 'X-Madoguchi-Loop': '<x@desk.example>' } }))
  await deliver(await buildMail({ ...from('c'), headers: { Precedence: 'bulk' } }))
  await deliver(Buffer.concat([Buffer.from('Return-Path: <>\r\n'), await buildMail(from('d'))]))
  await deliver(await buildMail({ ...from('e'), subject: '【自動返信】夏季休業のお知らせ' }))
  await deliver(await buildMail({ from: 'MAILER-DAEMON@customer.example', to: address }))
  await deliver(await buildMail({ from: address, to: address }))
  expect(await sent()).toEqual([])
  // The same set-up answers a person.
  await receive()
  expect(await sent()).toHaveLength(1)
  await settle()
  expect((await ana.get('/conversations')).body.items.length).toBeGreaterThan(1)
})

test('M8: a program that hides that it answers gets three answers an hour, and then a person is told', async () => {
  const { ana, sent, receive, clock } = await worldThatAnswers()
  const round = () =>
    receive({
      from: 'robot@loop.example',
      subject: 'お問い合わせありがとうございます',
      text: '担当者よりご連絡します。',
    })
  for (let rounds = 0; rounds < 8; rounds++) await round()
  expect(await sent()).toHaveLength(3)
  const [newest] = (await ana.get('/conversations?state=todo')).body.items
  expect((await ana.get(`/conversations/${newest.id}/messages`)).body.items[0]).toMatchObject({
    kind: 'system',
    text: expect.stringContaining('受付のお知らせを止めました'),
  })
  clock.forward(3_700_000)
  await round()
  expect(await sent()).toHaveLength(4)
})

test('M9: mail in the name of somebody else brings them three receipts an hour, none where their domain disowns it, and no word of the writer', async () => {
  const { services, address, sent, settle, ana } = await worldThatAnswers()
  services.lookUp.say({
    'bank.example': 'v=spf1 ip4:8.8.4.4 -all',
    '_dmarc.bank.example': 'v=DMARC1; p=reject',
  })
  const eve = { remoteAddress: '8.8.8.8', helo: 'mx.example' }
  for (let number = 0; number < 60; number++) {
    const victim = number % 2 ? 'victim@small.example' : 'victim@bank.example'
    const raw = await buildMail({
      from: `当選おめでとう ${number} <${victim}>`,
      to: address,
      subject: `至急お電話を ${number}`,
      text: `振込先は次のとおりです。${number}`,
    })
    await deliverMail(services, raw, address, { ...eve, from: victim })
  }
  await settle()
  const mails = await sent()
  expect(mails.map(({ to }) => to[0]?.address)).toEqual(Array(3).fill('victim@small.example'))
  for (const { subject, text, to } of mails) {
    expect(`${subject} ${text} ${to[0]?.name}`).not.toMatch(/当選|至急|振込|おめでとう/)
    expect(text).toContain('お客様')
  }
  // All of it is there for a person to see.
  expect((await ana.get('/conversations?limit=100')).body.items).toHaveLength(60)
})
