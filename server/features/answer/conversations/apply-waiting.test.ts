import { expect, test } from 'vitest'
import { deliverMail } from '#features/channels/email/index.ts'
import { buildMail, holdUp, withMailbox } from '#testing/mails.ts'
import { type World, world } from '#testing/world.ts'

/** A world in which mails come one right after another, before any is applied. */
async function worldWithMailbox() {
  const here = await world()
  const { address } = await withMailbox(here)
  const deliver = async (draft: Parameters<typeof buildMail>[0]) =>
    deliverMail(here.services, await buildMail({ to: address, ...draft }), address, {
      from: /<(.+)>/.exec(draft?.from ?? '')?.[1] ?? draft?.from ?? '',
    })
  return { here, deliver }
}

type Message = { kind: string; text: string }

/** What customers wrote, by the subject of the conversation. */
const texts = async (here: World) => {
  const { body } = await here.ana.get('/conversations')
  const seen: Record<string, string[]> = {}
  for (const { id, subject } of body.items) {
    const { body: page } = await here.ana.get(`/conversations/${id}/messages`)
    const incoming = page.items.filter(({ kind }: Message) => kind === 'incoming')
    seen[subject] = incoming.map(({ text }: Message) => text).reverse()
  }
  return seen
}

test('mails of one sender that come together stand in their order in the conversation that the first opened', async () => {
  const { here, deliver } = await worldWithMailbox()
  const from = '高梨 由美 <yumi@customer.example>'
  await deliver({ from, subject: '配信', text: '0', messageId: 'm0@customer.example' })
  for (let number = 1; number < 30; number++)
    await deliver({
      from,
      subject: '配信',
      text: String(number),
      messageId: `m${number}@customer.example`,
      inReplyTo: `m${number - 1}@customer.example`,
    })
  await here.settle()
  expect(await texts(here)).toEqual({ 配信: Array.from({ length: 30 }, (_, number) => String(number)) })
})

test('one that cannot be written is tried by itself, and the others that came with it are there', async () => {
  const { here, deliver } = await worldWithMailbox()
  for (const name of ['a', 'b', 'c'])
    await deliver({
      from: `${name}@customer.example`,
      subject: name,
      text: name,
      messageId: `${name}@customer.example`,
    })
  const { owner } = here.services.database
  await owner.query(
    `create function refuse_b() returns trigger language plpgsql as $$ begin raise exception 'not this one'; end $$;
     create trigger refuse_b before insert on messages for each row when (new.text = 'b') execute function refuse_b()`,
  )
  await here.settle()
  expect(Object.keys(await texts(here)).sort()).toEqual(['a', 'c'])
  const { body } = await here.lead.get('/ledger/in?state=failed')
  expect(body.items).toMatchObject([{ reason: 'not this one', sender: null }])
  await owner.query('drop trigger refuse_b on messages; drop function refuse_b()')
  expect(await here.lead.post(`/ledger/in/${body.items[0].id}/retry`)).toBeOk()
  await here.settle()
  expect(Object.keys(await texts(here)).sort()).toEqual(['a', 'b', 'c'])
})

test('a mail that takes long to read holds up only what its sender wrote after it', async () => {
  const { here, deliver } = await worldWithMailbox()
  const [first] = await deliver({ from: 'slow@customer.example', subject: 'slow 1', messageId: 's1@customer.example' })
  await deliver({ from: 'slow@customer.example', subject: 'slow 2', messageId: 's2@customer.example' })
  await deliver({ from: 'quick@customer.example', subject: 'quick', messageId: 'q@customer.example' })
  const slow = await holdUp(here, first)
  const settling = here.settle()
  await expect.poll(async () => Object.keys(await texts(here))).toEqual(['quick'])
  slow.release()
  await settling
  expect(Object.keys(await texts(here)).sort()).toEqual(['quick', 'slow 1', 'slow 2'])
})

test('two answers to a mail that is not here share a conversation, and so does that mail when it comes at last', async () => {
  const { here, deliver } = await worldWithMailbox()
  const from = 'yumi@customer.example'
  const about = { from, subject: '展示会の件', inReplyTo: 'invitation@customer.example' }
  await deliver({ ...about, text: '一つ目', messageId: 'one@customer.example' })
  await deliver({ ...about, text: '二つ目', messageId: 'two@customer.example' })
  await deliver({ ...about, from: 'bo@elsewhere.example', subject: '別の人', messageId: 'bo@elsewhere.example' })
  await deliver({ from, subject: '展示会', text: 'はじめのメール', messageId: 'invitation@customer.example' })
  await here.settle()
  const seen = await texts(here)
  expect(seen.展示会の件).toEqual(['一つ目', '二つ目', 'はじめのメール'])
  expect(Object.keys(seen).sort()).toEqual(['別の人', '展示会の件'].sort())
  expect(seen.別の人).toHaveLength(1)
})

test('a mail that comes after two that follow from it joins them, also when all are written down together', async () => {
  const { here, deliver } = await worldWithMailbox()
  const mail = (subject: string, messageId: string, inReplyTo?: string) =>
    deliver({
      from: 'yumi@customer.example',
      subject,
      text: messageId,
      messageId: `${messageId}@x.example`,
      ...(inReplyTo ? { inReplyTo: `${inReplyTo}@x.example` } : {}),
    })
  const slow = await holdUp(here, (await mail('別の件', 'other'))[0])
  await mail('納期', 'second', 'first')
  await mail('納期', 'third', 'second')
  await mail('納期', 'first')
  // By the time that others are there, these are read and wait for the one before them.
  for (const from of ['a@quick.example', 'b@quick.example'])
    await deliver({ from, subject: from, messageId: `1.${from}` })
  const settling = here.settle()
  await expect.poll(async () => Object.keys(await texts(here)).sort()).toEqual(['a@quick.example', 'b@quick.example'])
  slow.release()
  await settling
  expect((await texts(here)).納期).toEqual(['second', 'third', 'first'])
})
