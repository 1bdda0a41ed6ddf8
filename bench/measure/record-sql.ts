// Loaded into the server before its own code: writes every statement that it sends, with its values, a line each.
import { openSync, writeSync } from 'node:fs'
import pg from 'pg'

const file = openSync(process.env.BENCH_RECORD ?? '/dev/null', 'a')
const numbers = new WeakMap<object, number>()
let clients = 0

const original = pg.Client.prototype.query
pg.Client.prototype.query = function recorded(this: pg.Client, ...args: unknown[]) {
  const [first, second] = args
  const text = typeof first === 'string' ? first : textOf(first)
  const values = Array.isArray(second) ? second : valuesOf(first)
  if (!numbers.has(this)) numbers.set(this, clients++)
  if (isApp(this))
    writeSync(file, `${JSON.stringify({ client: numbers.get(this), text, values: values.map(plain) })}\n`)
  return Reflect.apply(original, this, args)
} as typeof original

/** The job queue and the keepers of the installation come by other connections. */
const isApp = (client: pg.Client & { connectionParameters?: { application_name?: string } }): boolean =>
  client.connectionParameters?.application_name === 'madoguchi'

const textOf = (query: unknown): string =>
  typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : ''

const valuesOf = (query: unknown): unknown[] =>
  typeof query === 'object' && query !== null && 'values' in query && Array.isArray(query.values) ? query.values : []

/** As JSON can carry it and `literalOf` in replay.ts reads it. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
  return value ?? null
}
