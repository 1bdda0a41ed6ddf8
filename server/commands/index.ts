import type { Command } from 'commander'
import { addAccessCommands } from './access.ts'
import { addMailCommands } from './mail.ts'
import { addServeCommands } from './serve.ts'

/** The commands by subject, as `--help` lists them. */
export function addCommands(program: Command): void {
  addServeCommands(program)
  addAccessCommands(program)
  addMailCommands(program)
}
