import { randomUUID } from 'node:crypto'
import type { Answer } from './api.ts'
import type { Product } from './product.ts'
import type { Stage } from './stage.ts'
import { pause, quantile, seconds } from './wait.ts'

export type Load = {
  acknowledged: Set<string>
  answers: Record<number, number>
  /** 503 without the time after which to come again. */
  silent503: number
  /** When the last acknowledgement came, by performance.now(). */
  last(): number
  p95(): number
  p99(): number
  /** The longest time in which nothing was acknowledged. */
  longestGapMs(): number
  /** Takes up nothing new, waits until all that was begun is acknowledged. */
  finish(): Promise<void>
}

/** Notes written by programs that repeat what was not acknowledged, under the same Idempotency-Key. */
export function startLoad(stage: Stage, product: () => Product, conversationId: string, lanes = 4): Load {
  const [times, moments]: [number[], number[]] = [[], [performance.now()]]
  const load: Load = {
    acknowledged: new Set(),
    answers: {},
    silent503: 0,
    last: () => moments.at(-1) ?? 0,
    p95: () => quantile(times, 0.95),
    p99: () => quantile(times, 0.99),
    longestGapMs: () => Math.max(...moments.map((moment, place) => moment - (moments[place - 1] ?? moment))),
    async finish() {
      stopping = true
      await working
    },
  }
  let stopping = false
  const count = ({ status, headers, ms }: Answer) => {
    load.answers[status] = (load.answers[status] ?? 0) + 1
    if (status === 503 && !headers.has('retry-after')) load.silent503 += 1
    times.push(ms)
  }
  const write = async (text: string) => {
    const key = randomUUID()
    // What a person would give up on is lost work: so it counts.
    const until = performance.now() + 90_000
    while (performance.now() < until) {
      const path = `/conversations/${conversationId}/notes`
      const answer = await stage.ask(product(), 'POST', path, { text }, { 'idempotency-key': key })
      count(answer)
      if (answer.status === 201) {
        load.acknowledged.add(text)
        moments.push(performance.now())
        return
      }
      await pause(50)
    }
  }
  const lane = async (name: number) => {
    for (let turn = 0; !stopping; turn++) await write(`控え ${name}-${turn}`)
  }
  const working = Promise.all(Array.from({ length: lanes }, (_, name) => lane(name)))
  return load
}

export type Account = { acknowledged: number; lost: number; doubled: number }

/** What was acknowledged, beside what the database holds. */
export async function accountOf(stage: Stage, load: Load): Promise<Account> {
  const rows = await stage.sql<{ text: string; count: number }>(
    "select text, count(*)::int as count from messages where text like '控え %' group by text",
  )
  const kept = new Map(rows.map(({ text, count }) => [text, Number(count)]))
  const lost = [...load.acknowledged].filter((text) => !kept.has(text)).length
  return { acknowledged: load.acknowledged.size, lost, doubled: [...kept.values()].filter((count) => count > 1).length }
}

/** Answers that nobody should get: neither done nor "come again". */
export const unexpected = ({ answers }: Load): number =>
  Object.entries(answers).reduce(
    (sum, [status, count]) => sum + (['201', '503', '0', '409'].includes(status) ? 0 : count),
    0,
  )

export const loadFigures = (load: Load) => ({
  'p95 ms': load.p95(),
  'p99 ms': load.p99(),
  'longest gap s': seconds(load.longestGapMs()),
  answers: Object.entries(load.answers)
    .map(([status, count]) => `${status === '0' ? 'none' : status}×${count}`)
    .join(' '),
})
