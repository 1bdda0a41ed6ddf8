import { expect, test } from 'vitest'
import { withMailbox } from '#testing/mails.ts'
import { world } from '#testing/world.ts'

const day = 86_400_000

/** A world with one conversation, and a reply to it that is to leave tomorrow. */
async function worldWithScheduled() {
  const here = await world()
  const mail = await withMailbox(here)
  await mail.receive()
  const [conversation] = (await here.ana.get('/conversations')).body.items
  const at = `/conversations/${conversation.id}`
  const inMs = (ms: number) => new Date(here.clock.now().getTime() + ms).toISOString()
  const write = (sendAt: string) => here.ana.post(`${at}/replies`, { text: '明日のお返事', seenThrough: 1, sendAt })
  const out = async () => (await here.lead.get('/ledger/out')).body.items
  return { ...here, ...mail, at, inMs, write, out }
}

test('a reply leaves at its writer’s time, and can be made a draft again until then', async () => {
  const { ana, at, inMs, write, out, settle, clock } = await worldWithScheduled()
  const first = await write(inMs(day))
  expect(first.body.delivery).toMatchObject({ state: 'held', undoUntil: expect.any(String) })
  clock.forward(day / 2)
  await settle()
  expect(await out()).toMatchObject([{ state: 'held' }])
  const undone = await ana.post(`${at}/messages/${first.body.id}/undo`)
  expect(undone.body).toMatchObject({ text: '明日のお返事' })
  await write(inMs(day))
  clock.forward(day + 1_000)
  await settle()
  expect((await out()).map(({ state }: { state: string }) => state)).toEqual(['sent', 'cancelled'])
})

test('it is stopped with a clear note when the customer writes before; an automatic mail does not stop it', async () => {
  const { ana, at, inMs, write, out, settle, clock, receive } = await worldWithScheduled()
  const { body } = await write(inMs(day))
  const inReplyTo = (await out())[0].providerIdentity
  await receive({ inReplyTo, headers: { 'Auto-Submitted': 'auto-replied' } })
  expect(await out()).toMatchObject([{ state: 'held' }])
  await receive({ inReplyTo, text: '解決しました。' })
  expect(await out()).toMatchObject([{ state: 'cancelled', reason: 'customer_wrote' }])
  const messages = (await ana.get(`${at}/messages`)).body.items
  expect(messages[0]).toMatchObject({ kind: 'system', text: expect.stringContaining('送信を止めました') })
  clock.forward(2 * day)
  await settle()
  expect(await out()).toMatchObject([{ state: 'cancelled' }])
  expect((await ana.post(`${at}/messages/${body.id}/undo`)).body).toMatchObject({ text: '明日のお返事' })
})

test('a time that has passed, or is years away, is refused', async () => {
  const { inMs, write } = await worldWithScheduled()
  expect(await write(inMs(-day))).toBeProblem('send_at_out_of_range')
  expect(await write(inMs(30_000))).toBeProblem('send_at_out_of_range')
  expect(await write(inMs(400 * day))).toBeProblem('send_at_out_of_range')
  expect(await write(inMs(3 * 60_000))).toBeOk()
})
