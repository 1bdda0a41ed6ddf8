import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { quantile } from './load.ts'

type Statement = { client: number; text: string; values: unknown[] }

/** What the database was asked, for each operation that was recorded: its statements with their values in place. */
export type Script = string[]

/**
 * Cuts a recording into scripts, as it grows. Transactions stay together and belong to where they ended; those of the
 * readers of the log, which run beside what is asked for, are left out.
 */
export function createScripter(): (lines: string[]) => Script {
  const open = new Map<number, Statement[]>()
  return (lines) =>
    lines.flatMap((line) => {
      const statement: Statement = JSON.parse(line)
      const { client, text } = statement
      const transaction = open.get(client)
      if (/^begin/.test(text)) open.set(client, [statement])
      else if (!transaction) return [inline(statement)]
      else {
        transaction.push(statement)
        if (!/(^|; )(commit|rollback)$/.test(text)) return []
        open.delete(client)
        if (!transaction.some((part) => part.text.includes('log_cursors'))) return transaction.map(inline)
      }
      return []
    })
}

/** Two statements in one breath, as `begin; set local …` and `select …; commit`, stay one for pgbench too. */
const inline = ({ text, values }: Statement): string => {
  if (values.length === 0) return `${text.replace(/^begin; /, 'begin\\; ').replace(/; commit$/, '\\; commit')};`
  return text.replace(/\$(\d+)/g, (_, place: string) => literalOf(values[Number(place) - 1])).replace(/;?\s*$/, ';')
}

function literalOf(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map(elementOf).join(',')}}`)
  return pg.escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value))
}

const elementOf = (value: unknown): string =>
  value === null ? 'NULL' : `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

export type Bare = { p50: number; p95: number; perSecond: number }

/** Lets pgbench ask the same, over as many connections, each script over and over in no order. */
export async function replay(url: string, scripts: Script[], connections: number, seconds: number): Promise<Bare> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-pgbench-'))
  try {
    const files = await writeScripts(folder, scripts)
    const args = [
      '-n',
      '-c',
      String(connections),
      '-T',
      String(seconds),
      '-l',
      ...files.flatMap((file) => ['-f', file]),
    ]
    await run(findPgbench(), [...args, url], folder)
    return await readLogs(folder, seconds)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** For what can be done only once: each script once, over as many connections. */
export async function replayOnce(url: string, scripts: Script[], connections: number): Promise<Bare> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-pgbench-'))
  try {
    const began = performance.now()
    const shares = Array.from({ length: connections }, (_, lane) =>
      scripts.filter((__, place) => place % connections === lane),
    )
    await Promise.all(
      shares.map(async (share, lane) => {
        const file = path.join(folder, `lane-${lane}.sql`)
        await writeFile(file, share.flat().join('\n'))
        await run(findPgbench(), ['-n', '-c', '1', '-t', '1', '-f', file, url], folder)
      }),
    )
    const milliseconds = performance.now() - began
    const mean = (milliseconds * connections) / scripts.length
    return { p50: mean, p95: Number.NaN, perSecond: (scripts.length * 1000) / milliseconds }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeScripts(folder: string, scripts: Script[]): Promise<string[]> {
  const names = scripts.map((_, place) => path.join(folder, `${place}.sql`))
  for (const [place, script] of scripts.entries()) await writeFile(names[place] ?? '', script.join('\n'))
  return names
}

/** A line for each transaction: client, number, microseconds, … */
async function readLogs(folder: string, seconds: number): Promise<Bare> {
  const logs = readdirSync(folder).filter((name) => name.startsWith('pgbench_log'))
  const texts = await Promise.all(logs.map((name) => readFile(path.join(folder, name), 'utf8')))
  const times = texts
    .flatMap((text) => text.trim().split('\n'))
    .map((line) => Number(line.split(' ')[2]) / 1000)
    .sort((a, b) => a - b)
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), perSecond: times.length / seconds }
}

/** In the path, or where Debian's postgresql packages keep it. */
function findPgbench(): string {
  const versions = existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a))
    : []
  const places = [
    ...(process.env.PATH ?? '').split(':'),
    ...versions.map((version) => `/usr/lib/postgresql/${version}/bin`),
  ]
  const found = places.map((place) => path.join(place, 'pgbench')).find((file) => existsSync(file))
  if (!found) throw new Error('The bare database is asked by pgbench. On Debian: apt-get install postgresql')
  return found
}

function run(program: string, args: string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`pgbench ended with ${code}: ${said.slice(-2000)}`)),
    )
  })
}
