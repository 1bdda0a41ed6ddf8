import { Agent, request } from 'node:http'
import type { Processor } from './processor.ts'
import type { BenchServer } from './server.ts'

export type Figures = {
  connections: number
  operations: number
  perSecond: number
  /** Milliseconds. */
  p50: number
  p95: number
  /** Milliseconds of processor time for one operation. */
  server: number
  database: number
}

export type Call = (method: string, path: string, body?: unknown) => Promise<unknown>

/** Calls the API over its own kept connections, as many as asked. Refusals end the measurement. */
export function createCall(server: BenchServer, token: string, connections: number): { call: Call; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const call: Call = (method, path, body) =>
    new Promise((resolve, reject) => {
      const sent = body === undefined ? undefined : JSON.stringify(body)
      const headers = { authorization: `Bearer ${token}`, ...(sent ? { 'content-type': 'application/json' } : {}) }
      const asked = request(
        { agent, port: server.port, host: '127.0.0.1', method, path: `/api/v1${path}`, headers },
        (answer) => {
          let text = ''
          answer.setEncoding('utf8').on('data', (part: string) => {
            text += part
          })
          answer.on('end', () => {
            if ((answer.statusCode ?? 500) < 300) resolve(text ? JSON.parse(text) : null)
            else reject(new Error(`${method} ${path}: ${answer.statusCode} ${text}`))
          })
        },
      )
      asked.on('error', reject).end(sent)
    })
  return { call, close: () => agent.destroy() }
}

/** Does `operation` over and over, `connections` at a time, for so many seconds. Half a second before it is not counted. */
export async function measure(
  server: BenchServer,
  connections: number,
  seconds: number,
  operation: (turn: number) => Promise<unknown>,
): Promise<Figures> {
  let turn = 0
  const lane = async (until: number, times: number[]) => {
    while (performance.now() < until) {
      const began = performance.now()
      await operation(turn++)
      times.push(performance.now() - began)
    }
  }
  const lanes = async (length: number) => {
    const times: number[] = []
    const until = performance.now() + length
    await Promise.all(Array.from({ length: connections }, () => lane(until, times)))
    return times
  }
  await lanes(500)
  const before = await server.processor()
  const began = performance.now()
  const times = (await lanes(seconds * 1000)).sort((a, b) => a - b)
  const passed = (performance.now() - began) / 1000
  return { connections, ...spread(times, passed), ...share(before, await server.processor(), times.length) }
}

export const quantile = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

const spread = (times: number[], seconds: number) => ({
  operations: times.length,
  perSecond: times.length / seconds,
  p50: quantile(times, 0.5),
  p95: quantile(times, 0.95),
})

export const share = (before: Processor, after: Processor, operations: number): Processor => ({
  server: ((after.server - before.server) * 1000) / operations,
  database: ((after.database - before.database) * 1000) / operations,
})
