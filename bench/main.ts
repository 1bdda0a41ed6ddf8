import { ensureFilled } from './fill/index.ts'
import { withPlace } from './place.ts'
import { type Line, measureWorks } from './run.ts'
import { isSize } from './sizes.ts'
import { inboxList, openConversation, search } from './work/reading.ts'
import { reply } from './work/reply.ts'

const works = { list: inboxList, open: openConversation, search, reply }

const [command, size = '', ...names] = process.argv.slice(2)
const say = (line: string) => console.error(line)
if (command === 'fill' && isSize(size)) await ensureFilled(size, say)
if (command === 'run' && isSize(size)) {
  const chosen = Object.entries(works).flatMap(([name, work]) =>
    names.length === 0 || names.includes(name) ? [work] : [],
  )
  const lines = await withPlace(await ensureFilled(size, say), (place) => measureWorks(place, chosen, say))
  console.table(lines.map(toRow))
}

function toRow({ work, connections, operations, perSecond, p50, p95, server, database, bare }: Line) {
  const round = (value: number) => Math.round(value * 100) / 100
  return {
    work,
    connections,
    operations,
    perSecond: Math.round(perSecond),
    p50: round(p50),
    p95: round(p95),
    cpu: round(server + database),
    server: round(server),
    database: round(database),
    bareP50: round(bare.p50),
    bareP95: round(bare.p95),
    barePerSecond: Math.round(bare.perSecond),
  }
}
