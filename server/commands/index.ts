import { Command } from 'commander'
import { version } from '../app.ts'
import { addAccessCommands } from './access.ts'
import { addBackupCommands } from './backup.ts'
import { addDoctorCommand } from './doctor.ts'
import { addMailCommands } from './mail.ts'
import { addServeCommands } from './serve.ts'
import { addTransferCommands } from './transfer.ts'

/** The commands by subject, as `--help` lists them. */
export function createProgram(): Command {
  const program = new Command('madoguchi')
    .description('Madoguchi: customer support and customer success. Settings come from the environment.')
    .version(version)
    .showHelpAfterError('Add --help to see what there is.')
    .addHelpText('after', `\nSettings: docs/operating.md. Exit codes: 0 done, 1 refused or failed, 2 not understood.`)
    .exitOverride()
  addServeCommands(program)
  addAccessCommands(program)
  addMailCommands(program)
  addTransferCommands(program)
  addBackupCommands(program)
  addDoctorCommand(program)
  return program
}
