import { Command } from 'commander'
import { ensureFilled } from './fill/index.ts'
import { startServer } from './measure/server.ts'
import { withPlace } from './place.ts'
import { printFigures, printLines } from './print.ts'
import { type Line, measureWorks, type Place } from './run.ts'
import { isSize, type Size, sizes } from './sizes.ts'
import { measureIdle } from './work/idle.ts'
import { measureLive } from './work/live.ts'
import { measureMail } from './work/mail.ts'
import { inboxList, openConversation, search } from './work/reading.ts'
import { reply } from './work/reply.ts'

const works = { list: inboxList, open: openConversation, search, reply }
const say = (line: string) => console.error(line)

const program = new Command('npm run bench --').description('speed and scale, beside the bare database')
const names = Object.keys(sizes).join(', ')

program
  .command('fill')
  .description('make the installation of a size, once')
  .argument('<size>', names, toSize)
  .action(async (size: Size) => void (await ensureFilled(size, say)))

program
  .command('run')
  .description('measure one size; it is filled first where it is not there')
  .argument('<size>', names, toSize)
  .argument('[works...]', `${[...Object.keys(works), 'mail', 'live', 'idle'].join(', ')}; all when none is named`)
  .action(async (size: Size, chosen: string[]) => {
    const dataDir = await ensureFilled(size, say)
    await withPlace(dataDir, (place) => run(place, chosen))
    if (isChosen(chosen, 'idle')) printFigures(`idle, ${size}`, await measureIdle(dataDir))
  })

program
  .command('growth')
  .description('the works of reading on two sizes, one after the other, and how much more the larger takes')
  .argument('<small>', names, toSize)
  .argument('<large>', names, toSize)
  .action(async (small: Size, large: Size) => {
    const measured: Line[][] = []
    for (const size of [small, large])
      measured.push(
        await withPlace(await ensureFilled(size, say), (place) =>
          measureWorks(place, [inboxList, openConversation, search], say),
        ),
      )
    printLines(small, measured[0] ?? [])
    printLines(large, measured[1] ?? [], measured[0])
  })

async function run(place: Place, chosen: string[]): Promise<void> {
  const reading = Object.entries(works).flatMap(([name, work]) => (isChosen(chosen, name) ? [work] : []))
  if (reading.length > 0) printLines('through the API', await measureWorks(place, reading, say))
  const server = await startServer(place.dataDir)
  try {
    if (isChosen(chosen, 'mail')) printFigures('mail in', await measureMail(server, place.token))
    if (isChosen(chosen, 'live')) printFigures('live', await measureLive(server, place.token, place.subject))
  } finally {
    await server.stop()
  }
}

const isChosen = (chosen: string[], name: string): boolean => chosen.length === 0 || chosen.includes(name)

function toSize(name: string): Size {
  if (isSize(name)) return name
  return program.error(`There is no size ${name}. Sizes: ${names}`)
}

await program.parseAsync()
