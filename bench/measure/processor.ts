import { readdir, readFile } from 'node:fs/promises'

/** Seconds of processor time, of the server's process and of all of the database's. */
export type Processor = { server: number; database: number }

// What Linux counts in; the kernel has told programs 100 since for ever.
const ticksPerSecond = 100

/** Processor time used up to now. The ended children of the database count too. Linux only. */
export async function processorTime(serverPid: number, databasePid: number): Promise<Processor> {
  const stats = await allStats()
  const own = stats.find(({ pid }) => pid === serverPid)
  const database = stats.filter(({ pid, parent }) => pid === databasePid || parent === databasePid)
  const ended = database.find(({ pid }) => pid === databasePid)?.ended ?? 0
  return { server: own?.used ?? 0, database: database.reduce((sum, { used }) => sum + used, ended) }
}

type Stat = { pid: number; parent: number; used: number; ended: number }

async function allStats(): Promise<Stat[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')))
  return lines.filter(Boolean).map(toStat)
}

/** The fields after the name in brackets, which may hold blanks: state, parent, …; see proc(5). */
function toStat(line: string): Stat {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const seconds = (...at: number[]) => at.reduce((sum, place) => sum + (fields[place] ?? 0), 0) / ticksPerSecond
  return { pid: Number.parseInt(line, 10), parent: fields[1] ?? 0, used: seconds(11, 12), ended: seconds(13, 14) }
}
