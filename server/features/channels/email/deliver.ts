import { type Services, systemCtx } from '#platform/context.ts'
import { createSmtpReceiver, normalizeAddress, parseMail, type SmtpReceiver } from '#platform/mail/index.ts'
import { Refused } from '#platform/refused.ts'
import { type Envelope, recordContact } from '../ledger/index.ts'
import { mailboxOfAddress } from './queries.ts'
import { deliveredFields, mailboxCandidates } from './rules.ts'

type Delivery = { raw: Uint8Array; envelope: Envelope }
type Target = { workspaceId: string; mailboxId: string }

/** The built-in SMTP receiver: a sender has its 250 when the mail is in the ledger. */
export function startSmtp(services: Services, host: string, port: number): Promise<SmtpReceiver> {
  const { config, log } = services
  return createSmtpReceiver({
    host,
    port,
    maxBytes: config.maxMailBytes,
    banner: 'Madoguchi',
    acceptRecipient: (address) => findTarget(services, address),
    async receive({ raw, envelopeFrom: from, recipients: accepted, remoteAddress, helo }) {
      const recipients = accepted.map(({ address }) => address)
      const targets = eachOnce(accepted.map((one) => one.accepted))
      const taken = await takeIn(services, { raw, envelope: { from, recipients, remoteAddress, helo } }, targets)
      log.info({ bytes: raw.length, taken: taken.length }, 'mail received')
    },
  })
}

/** What the mail server that pipes a mail in knows of the connection that brought it. */
type Brought = { from?: string | undefined; remoteAddress?: string | undefined; helo?: string | undefined }

/**
 * Takes in a mail that was piped in: for `recipient`, or for the mailboxes that its own header names.
 * Returns the ledger's ids; a mail that was here before gives none. Throws when it is for no mailbox of ours.
 */
export async function deliverMail(
  services: Services,
  raw: Buffer,
  recipient: string | null,
  brought: Brought = {},
): Promise<string[]> {
  const recipients = recipient === null ? await recipientsInHeader(raw) : [recipient]
  const targets = await findTargets(services, recipients)
  if (targets.length === 0) {
    throw new Refused(
      `No active mailbox has the address ${recipients.join(', ') || '(none found in the mail)'}. Add it in the settings, or name one by --to.`,
    )
  }
  const { from = null, remoteAddress = null, helo = '' } = brought
  return takeIn(services, { raw, envelope: { from, recipients, remoteAddress, helo } }, targets)
}

async function takeIn(services: Services, { raw, envelope }: Delivery, targets: Target[]): Promise<string[]> {
  const taken: string[] = []
  for (const { workspaceId, mailboxId } of targets) {
    const ctx = systemCtx(services, workspaceId)
    const id = await recordContact(ctx, {
      channel: 'email',
      accountId: mailboxId,
      providerIdentity: null,
      raw,
      envelope,
    })
    if (id) taken.push(id)
  }
  return taken
}

async function findTargets(services: Services, recipients: string[]): Promise<Target[]> {
  const found = await Promise.all(recipients.map((recipient) => findTarget(services, recipient)))
  return eachOnce(found.filter((target) => target !== null))
}

const eachOnce = (targets: Target[]): Target[] => [
  ...new Map(targets.map((target) => [target.mailboxId, target])).values(),
]

async function findTarget(services: Services, recipient: string): Promise<Target | null> {
  const address = normalizeAddress(recipient)
  if (!address) return null
  for (const candidate of mailboxCandidates(address)) {
    const target = await mailboxOfAddress(services.database, candidate)
    if (target) return target
  }
  return null
}

async function recipientsInHeader(raw: Buffer): Promise<string[]> {
  const { headers } = await parseMail(raw)
  const values = deliveredFields.flatMap((field) =>
    headers.filter(({ name }) => name.toLowerCase() === field).map(({ value }) => value),
  )
  return values.flatMap((value) => value.match(/[^\s<>,;:"]+@[^\s<>,;:"]+/g) ?? [])
}
