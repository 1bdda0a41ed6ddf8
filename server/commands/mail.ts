import { buffer } from 'node:stream/consumers'
import type { Command } from 'commander'
import { deliverMail } from '#features/channels/email/index.ts'
import { withServices } from './with-services.ts'

export function addMailCommands(program: Command): void {
  const mail = program.command('mail').description('mail')
  mail
    .command('deliver')
    .description('take in one raw mail from standard input, as a mail server pipes it')
    .option('--to <address>', 'the mailbox it is for; else its own header says so')
    .action(({ to }: { to?: string }) =>
      withServices(async (services) => {
        const raw = await buffer(process.stdin)
        const ids = await deliverMail(services, raw, to ?? null)
        process.stdout.write(ids.length > 0 ? `${ids.join('\n')}\n` : 'This mail was here already.\n')
      }),
    )
}
