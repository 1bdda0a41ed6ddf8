import { brokenOf, type Fault } from '../case.ts'
import { type Receiver, startReceiver } from '../stage/receiver.ts'
import type { Stage } from '../stage/stage.ts'
import { need, pause, quantile } from '../stage/wait.ts'

type Row = { address: string; off_reason: string | null; failures: number; waiting: number; failed: number }

/** R19: receivers of webhooks that hang, then fail for a day, beside one that is well. */
export const silentReceiver: Fault = {
  id: 'R19',
  title: 'webhook receivers hang, then fail for 24 hours',
  async run(stage, { short }) {
    const receiver = await startReceiver()
    try {
      return await withReceiver(stage, receiver, short)
    } finally {
      receiver.close()
    }
  },
}

async function withReceiver(stage: Stage, receiver: Receiver, short: boolean) {
  const settings = { WEBHOOK_NETWORKS: '127.0.0.1', OUTGOING_PORTS: `80,443,${receiver.port}` }
  const product = await stage.start('serve', { settings })
  const conversationId = await stage.conversation(product)
  receiver.manner = (path) => (path === '/well' ? 'take' : 'hang')
  const hanging = Array.from({ length: 6 }, (_, place) => `/hangs-${place}`)
  const addWebhook = async (path: string) => {
    const draft = { address: `http://127.0.0.1:${receiver.port}${path}`, events: ['note.written'] }
    const { status } = await stage.ask(product, 'POST', '/webhooks', draft)
    if (status !== 201) throw new Error(`a webhook was answered with ${status}`)
  }
  await addWebhook('/well')
  const write = async (count: number) => {
    for (let note = 0; note < count; note++) {
      const { status } = await stage.ask(product, 'POST', `/conversations/${conversationId}/notes`, { text: 'x' })
      if (status === 201) acknowledged += 1
      await pause(100)
    }
    await need('all have arrived where somebody answers', async () => atWell().length >= acknowledged, 20_000)
  }
  let acknowledged = 0
  const atWell = () => receiver.arrived.filter(({ path }) => path === '/well')
  await write(40)
  const before = await delaysAtWell(stage)
  for (const path of hanging) await addWebhook(path)
  await write(short ? 120 : 400)
  const beside = (await delaysAtWell(stage)).slice(before.length)
  const triesInVain = receiver.arrived.filter(({ path }) => path !== '/well').length

  // A day passes, in which they answer and refuse.
  receiver.manner = (path) => (path === '/well' ? 'take' : 'fail')
  await need('the first tries have ended', async () => (await look(stage)).every(isWellOrFailing), 40_000)
  await stage.sql("update webhooks set failing_since = failing_since - interval '24 hours', rests_until = null")
  await stage.sql("update webhook_deliveries set due_at = now() where state = 'waiting'")
  await stage.sql('update graphile_worker._private_jobs set run_at = now() where locked_at is null')
  await need('they are switched off', async () => (await look(stage)).every(isWellOrOff), 40_000)
  const rows = await look(stage)
  const well = rows.find(({ address }) => address.endsWith('/well'))
  const [alone, p95] = [quantile(before, 0.95), quantile(beside, 0.95)]
  return {
    figures: {
      acknowledged,
      arrived: atWell().length,
      'hanging receivers': hanging.length,
      'tries in vain': triesInVain,
      "others' p95 ms": Math.round(p95),
      'p95 ms, none hanging': Math.round(alone),
      'switched off': rows.filter(({ off_reason: off }) => off === 'failing').length,
    },
    broken: brokenOf({
      'the one that is well gets each event once': atWell().length === acknowledged,
      'the others hold up nothing': p95 < alone + 1_000,
      'each is switched off after a day': rows.every(isWellOrOff),
      'nothing waits for what is off': rows.every(({ waiting }) => Number(waiting) === 0),
      'the one that is well stays on': well?.off_reason === null && Number(well.failures) === 0,
      'what failed can be sent again': await canSendAgain(stage, product, receiver),
    }),
  }
}

const isWell = ({ address }: Row): boolean => address.endsWith('/well')
const isWellOrFailing = (row: Row): boolean => isWell(row) || Number(row.failures) > 0
const isWellOrOff = (row: Row): boolean => isWell(row) || row.off_reason === 'failing'

/** From the event to its first try, in milliseconds, in the order of the events. */
const delaysAtWell = async (stage: Stage): Promise<number[]> => {
  const rows = await stage.sql<{ ms: string }>(
    `select extract(epoch from (d.tries->0->>'at')::timestamptz - (d.body::jsonb->>'timestamp')::timestamptz) * 1000 as ms
     from webhook_deliveries d join webhooks h on h.id = d.webhook_id
     where h.address like '%/well' and d.state = 'delivered' order by d.id`,
  )
  return rows.map(({ ms }) => Number(ms))
}

const look = (stage: Stage) =>
  stage.sql<Row>(
    `select address, off_reason, failures,
       (select count(*) from webhook_deliveries d where d.webhook_id = h.id and d.state = 'waiting') as waiting,
       (select count(*) from webhook_deliveries d where d.webhook_id = h.id and d.state = 'failed') as failed
     from webhooks h order by created_at`,
  )

async function canSendAgain(stage: Stage, product: Parameters<Stage['ask']>[0], receiver: Receiver): Promise<boolean> {
  receiver.manner = () => 'take'
  const [{ id, failed } = { id: '', failed: 0 }] = await stage.sql<{ id: string; failed: number }>(
    `select id, (select count(*) from webhook_deliveries d where d.webhook_id = h.id and d.state = 'failed') as failed
     from webhooks h where off_reason is not null order by created_at limit 1`,
  )
  await stage.ask(product, 'PATCH', `/webhooks/${id}`, { active: true })
  await stage.ask(product, 'POST', `/webhooks/${id}/resend-failed`, { since: '2020-01-01T00:00:00.000Z' })
  await need(
    'all that failed has arrived',
    async () => {
      const left = await stage.sql("select from webhook_deliveries where webhook_id = $1 and state <> 'delivered'", [
        id,
      ])
      return left.length === 0
    },
    30_000,
  )
  return Number(failed) > 0
}
