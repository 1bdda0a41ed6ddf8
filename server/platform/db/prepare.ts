import type pg from 'pg'
import { hasCode } from '#platform/has-code.ts'

/** More different texts than the product has; beyond them (lists of values of every length) nothing is kept. */
const mostNames = 1_000

let names = new Map<string, string>()
let generation = 0

/** As far as a connection is one of a stream. */
type OverStream = { connection?: { stream?: { cork(): void; uncork(): void } } }

/** Statements of one turn of the event loop leave together: a write to the socket costs more than making a statement. */
function createGatherer({ connection }: OverStream): () => void {
  const stream = connection?.stream
  let gathering = false
  return () => {
    if (gathering || !stream) return
    gathering = true
    stream.cork()
    setImmediate(() => {
      gathering = false
      stream.uncork()
    })
  }
}

/**
 * Lets the database keep the plans of the statements that come again and again: planning a list with its joins takes
 * three times as long as reading it. Connections through PgBouncer need its `max_prepared_statements`.
 */
export function prepareStatements(client: pg.PoolClient): void {
  const query: (...args: unknown[]) => unknown = client.query.bind(client)
  const gather = createGatherer(client as OverStream)
  const prepared = (text: unknown, values: unknown, ...rest: unknown[]) => {
    gather()
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined
    return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest)
  }
  Object.assign(client, { query: prepared })
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostNames) return known
  const name = `s${generation}_${names.size}`
  names.set(text, name)
  return name
}

/** True when a plan was made before a migration gave its table another column. From now on all are made anew. */
export function isPlanOutdated(error: unknown): boolean {
  if (!hasCode(error, '0A000') || !(error instanceof Error) || !error.message.includes('cached plan')) return false
  names = new Map()
  generation += 1
  return true
}
