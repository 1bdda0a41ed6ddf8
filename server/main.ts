import { Command } from 'commander'
import { version } from './app.ts'
import { addCommands } from './commands/index.ts'
import { SettingError } from './platform/config/index.ts'

const program = new Command('madoguchi')
  .description(
    'Madoguchi: customer support and customer success. Settings come from the environment; see docs/operating.md.',
  )
  .version(version)
  .showHelpAfterError()
addCommands(program)

try {
  await program.parseAsync()
} catch (error) {
  // What an operator can mend is said in one line; only the unexpected shows where it happened.
  const known = error instanceof SettingError || (error instanceof Error && error.name === 'CommandError')
  process.stderr.write(
    `${known || !(error instanceof Error) ? String(error instanceof Error ? error.message : error) : (error.stack ?? error.message)}\n`,
  )
  process.exitCode = 1
}
