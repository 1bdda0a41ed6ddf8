import nodemailer, { type Transporter } from 'nodemailer'
import { makePool } from '../fill/texts.ts'
import { createCall, quantile, share } from '../measure/load.ts'
import type { BenchServer } from '../measure/server.ts'
import { follow } from '../measure/stream.ts'

export type MailFigures = {
  mails: number
  perSecond: number
  server: number
  database: number
  shownP50: number
  shownP95: number
}

const senders = 4
const each = 500
const single = 150

/** Mail in: four senders as fast as they get their 250, then one mail after another until each is shown. */
export async function measureMail(server: BenchServer, token: string): Promise<MailFigures> {
  const writer = createWriter(server)
  let applied = 0
  let tell: (conversationId: string) => void = () => undefined
  const stream = await follow(server, token, ({ name, data }) => {
    if (name === 'contact.applied') applied += 1
    if (name === 'message.received') tell(data.conversationId ?? '')
  })
  // Until everything that is done once is done.
  await writer.send(0)
  await until(() => applied === 1)

  const before = await server.processor()
  const began = performance.now()
  await Promise.all(Array.from({ length: senders }, (_, lane) => sendMany(writer, lane)))
  await until(() => applied === 1 + senders * each)
  const seconds = (performance.now() - began) / 1000
  const mails = senders * each
  const cost = share(before, await server.processor(), mails)

  const { call, close } = createCall(server, token, 1)
  const shown: number[] = []
  for (let turn = 0; turn < single; turn++) {
    const received = new Promise<string>((resolve) => {
      tell = resolve
    })
    await writer.send(0)
    const accepted = performance.now()
    await call('GET', `/conversations/${await received}`)
    shown.push(performance.now() - accepted)
  }
  close()
  stream.close()
  writer.close()
  shown.sort((a, b) => a - b)
  return { mails, perSecond: mails / seconds, ...cost, shownP50: quantile(shown, 0.5), shownP95: quantile(shown, 0.95) }
}

type Writer = { send(lane: number): Promise<unknown>; close(): void }

/** Each lane has a connection of its own and writes for customers that are known and some that are not. */
function createWriter(server: BenchServer): Writer {
  const pool = makePool(1_000, 7)
  const run = Date.now()
  const lanes: Transporter[] = Array.from({ length: senders }, () =>
    nodemailer.createTransport({
      host: '127.0.0.1',
      port: server.smtpPort,
      ignoreTLS: true,
      pool: true,
      maxConnections: 1,
      maxMessages: Number.POSITIVE_INFINITY,
    }),
  )
  let sent = 0
  return {
    send(lane) {
      const number = sent++
      const customer = (number * 7919) % 2_000
      return (
        lanes[lane]?.sendMail({
          from: { name: pool.names[customer % pool.names.length] ?? '', address: `kyaku${customer}@example.jp` },
          to: 'support@bench.example',
          subject: pool.subjects[number % pool.subjects.length] ?? '',
          text: `${pool.incoming[number % pool.incoming.length]?.text}\n${run} ${number}`,
        }) ?? Promise.reject(new Error('no such sender'))
      )
    },
    close: () => lanes.forEach((lane) => void lane.close()),
  }
}

async function sendMany(writer: Writer, lane: number): Promise<void> {
  for (let turn = 0; turn < each; turn++) await writer.send(lane)
}

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5))
}
