import { Command } from 'commander'
import { type Fault, NotHere, type Outcome } from './case.ts'
import { faults } from './list.ts'
import { printResults, type Result } from './print.ts'
import { prepareStages, type WithStage } from './stage/stage.ts'

const program = new Command('npm run faults --')
  .description('the product under faults, as real processes; ends with 1 when a promise was broken')
  .argument('[ids...]', `${faults.map(({ id }) => id).join(', ')}; all when none is named`, toId, [])
  .option('--short', 'less load, less waiting', false)
  .action(async (ids: string[], { short }: { short: boolean }) => {
    const { withStage, remove } = await prepareStages()
    try {
      const results: Result[] = []
      for (const fault of faults.filter(({ id }) => ids.length === 0 || ids.includes(id))) {
        console.error(`${fault.id} ${fault.title} …`)
        const outcome = await runFault(fault, withStage, short)
        results.push({ fault, outcome })
        console.error(
          outcome.notRun ?? (outcome.broken.length === 0 ? 'passed' : outcome.broken.join('; ')),
          outcome.figures,
        )
      }
      printResults(results)
      process.exitCode = results.every(({ outcome }) => outcome.broken.length === 0) ? 0 : 1
    } finally {
      await remove()
    }
  })

/** A case that breaks off has proved nothing, so it has not passed. What the machine does not allow is no failure. */
async function runFault(fault: Fault, withStage: WithStage, short: boolean): Promise<Outcome> {
  const began = performance.now()
  try {
    const { figures, broken } = await withStage(async (stage) => {
      const outcome = await fault.run(stage, { short })
      if (outcome.broken.length > 0) console.error(stage.complaints().join('\n'))
      return outcome
    })
    return { figures: { ...figures, 'took s': Math.round((performance.now() - began) / 1000) }, broken }
  } catch (error) {
    if (error instanceof NotHere) return { figures: {}, broken: [], notRun: error.message }
    return { figures: {}, broken: [error instanceof Error ? error.message : String(error)] }
  }
}

function toId(id: string, before: string[]): string[] {
  if (faults.some((fault) => fault.id === id)) return [...before, id]
  return program.error(`There is no case ${id}. Cases: ${faults.map((fault) => fault.id).join(', ')}`)
}

await program.parseAsync()
