import { CommanderError } from 'commander'
import { exitCodeOf, explain } from './commands/ending.ts'
import { createProgram } from './commands/index.ts'
import { Interrupted } from './commands/interrupt.ts'

// Whoever reads our answer may have read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  await createProgram().parseAsync()
} catch (error) {
  // Commander has said by itself what it did not understand.
  if (!(error instanceof CommanderError)) process.stderr.write(`${explain(error)}\n`)
  process.exitCode = exitCodeOf(error)
  // What was interrupted may still wait for the database; nobody waits for that.
  if (error instanceof Interrupted) process.exit()
}
