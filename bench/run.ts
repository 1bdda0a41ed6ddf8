import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createCall, type Figures, measure } from './measure/load.ts'
import { type Bare, createScripter, replay, replayOnce, type Script } from './measure/replay.ts'
import { type BenchServer, startServer } from './measure/server.ts'
import type { Subject, Work } from './work/subject.ts'

export type Line = Figures & { work: string; bare: Bare }

const recorded = 64
const recordedOnce = 400

/** Everything that measuring needs: the installation, the ways into its database, a token. */
export type Place = { dataDir: string; token: string; subject: Subject; urls: { app: string } }

type Operation = Awaited<ReturnType<Work['prepare']>>
type Recorded = { work: Work; operation: Operation; scripts: Script[] }

/** Measures each kind of work through the API and then the same statements by pgbench. */
export async function measureWorks(place: Place, works: Work[], say: (line: string) => void): Promise<Line[]> {
  const recordings: Recorded[] = []
  for (const work of works) recordings.push(await record(place, work, await work.prepare(place.subject)))
  const lines: Line[] = []
  const server = await startServer(place.dataDir)
  try {
    for (const recording of recordings) lines.push(...(await measureWork(server, place, recording, say)))
  } finally {
    await server.stop()
  }
  return lines
}

async function measureWork(
  server: BenchServer,
  { token, subject, urls }: Place,
  { work, operation, scripts }: Recorded,
  say: (line: string) => void,
): Promise<Line[]> {
  const lines: Line[] = []
  for (const connections of work.connections) {
    const since = new Date()
    const { call, close } = createCall(server, token, connections * 2)
    const figures = await measure(server, connections, work.seconds, (turn) => operation(call, turn))
    close()
    await work.tidy?.(subject, since)
    const bare = work.once
      ? await replayOnce(urls.app, scripts.splice(0, Math.floor(recordedOnce / work.connections.length)), connections)
      : await replay(urls.app, scripts, connections, 2)
    lines.push({ ...figures, work: work.name, bare })
    say(`${work.name}, ${connections} at a time`)
  }
  return lines
}

/** Lets the product do the work one by one and keeps what it asks of the database. */
async function record({ dataDir, token, subject }: Place, work: Work, operation: Operation): Promise<Recorded> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-record-'))
  const file = path.join(folder, 'sql.jsonl')
  const server = await startServer(dataDir, { record: file })
  const { call, close } = createCall(server, token, 2)
  const scripts: Script[] = []
  const toScript = createScripter()
  let read = 0
  const since = new Date()
  try {
    // The first is not kept: with it comes what the start had asked for.
    for (let turn = 0; turn <= (work.once ? recordedOnce : recorded); turn++) {
      await operation(call, turn)
      const lines = (await readFile(file, 'utf8')).split('\n').slice(0, -1)
      const script = toScript(lines.slice(read))
      if (turn > 0) scripts.push(script)
      read = lines.length
    }
    await work.tidy?.(subject, since)
  } finally {
    close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { work, operation, scripts }
}
