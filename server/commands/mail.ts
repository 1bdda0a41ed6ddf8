import { buffer } from 'node:stream/consumers'
import type { Command } from 'commander'
import { deliverMail } from '#features/channels/email/index.ts'
import { withServices } from './with-services.ts'

type DeliverOptions = { to?: string; from?: string; clientAddress?: string; clientHelo?: string }

export function addMailCommands(program: Command): void {
  const mail = program.command('mail').description('mail')
  mail
    .command('deliver')
    .description('take in one raw mail from standard input, as a mail server pipes it')
    .option('--to <address>', 'the mailbox it is for; else its own header says so')
    .option('--from <address>', 'the sender of the envelope (in Postfix {sender})')
    .option('--client-address <ip>', 'who connected to the mail server, for SPF (in Postfix {client_address})')
    .option('--client-helo <name>', 'what they called themselves (in Postfix {client_helo})')
    .action(({ to, from, clientAddress, clientHelo }: DeliverOptions) =>
      withServices(async (services) => {
        const raw = await buffer(process.stdin)
        const ids = await deliverMail(services, raw, to ?? null, {
          from,
          remoteAddress: clientAddress,
          helo: clientHelo,
        })
        process.stdout.write(ids.length > 0 ? `${ids.join('\n')}\n` : 'This mail was here already.\n')
      }),
    )
}
