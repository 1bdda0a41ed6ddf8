import { firstOf, valuesOf } from '../read/fields.ts'
import { readIds } from '../read/ids.ts'
import type { Part } from '../read/parts.ts'
import type { MailReport, ReportedRecipient } from '../types.ts'
import { readCloudNotice } from './cloud-notice.ts'
import { commandIn, replyCodeIn, statusIn } from './codes.ts'
import { readComplaint, readUnsubscribed } from './complaint.ts'
import { seemsReport, speaksOfDelay } from './daemon.ts'
import { addressesOf, gather, type Material } from './material.ts'
import { isHard, judgeReason } from './reasons.ts'
import { type Named, readNamed } from './recipients.ts'
import { addressIn, readStatusBlocks, recipientOf, type StatusBlock } from './status-fields.ts'

/** A report says why within its first lines. */
const MOST_CONTEXT = 6_000

export type ReportFacts = { root: Part; subject: string; from: string | null; envelopeFrom: string | undefined }

/** What a mail says about the delivery of another one; null for all other mails. */
export function readReport({ root, subject, from, envelopeFrom }: ReportFacts): MailReport | null {
  const material = gather(root)
  const originalMessageId = readOriginalId(material)
  if (material.feedback !== null) return readComplaint(material, originalMessageId)
  if (material.hasNotification) return null
  const unsubscribed = readUnsubscribed(material, from, subject)
  if (unsubscribed) return unsubscribed
  const notice = readCloudNotice(material.human)
  const blocks = notice.length > 0 ? notice : [...material.status, material.human].flatMap(readStatusBlocks)
  const facts = { ...material, subject, from, envelopeFrom, hasBlocks: blocks.length > 0 }
  if (notice.length === 0 && !seemsReport(facts)) return null
  const delay = speaksOfDelay(facts)
  const recipients = blocks.length > 0 ? fromBlocks(blocks, material, delay) : fromWords(material, delay, subject)
  const kind = kindOf(recipients, delay)
  return { kind, recipients, feedbackType: null, originalMessageId }
}

function kindOf(recipients: ReportedRecipient[], delay: boolean): MailReport['kind'] {
  const actions = recipients.map(({ action }) => action)
  if (actions.includes('failed')) return 'failed'
  if (actions.includes('delayed') || (actions.length === 0 && delay)) return 'delayed'
  return actions.includes('delivered') ? 'delivered' : 'failed'
}

function readOriginalId({ original, human }: Material): string | null {
  const id = readIds(firstOf(original, 'message-id'))[0]
  return id ?? readIds(/message-?id:\s*(<[^>\s]+>)/i.exec(human)?.[1] ?? null)[0] ?? null
}

function fromBlocks(blocks: StatusBlock[], material: Material, delay: boolean): ReportedRecipient[] {
  const all = blocks.map((block) => fromBlock(block, material, blocks.length === 1, delay))
  return all.filter((one, at) => all.findIndex(({ address }) => same(address, one.address)) === at)
}

function fromBlock(block: StatusBlock, { human }: Material, alone: boolean, delay: boolean): ReportedRecipient {
  const address = recipientOf(block) ?? ''
  const final = addressIn(block.get('final-recipient'))
  // Behind `x-unix` stands the number that a program on the far side ended with.
  const quoted = oneLine((block.get('diagnostic-code') ?? '').replace(/^\s*(?!x-unix)[\w-]+\s*;\s*/i, ''))
  const beside = readNamed(human, { own: new Set(), sentTo: [address], domain: null }).find((one) =>
    same(one.address, address),
  )
  const diagnostic = quoted || oneLine(beside?.text ?? '')
  return judge({
    address,
    finalAddress: final !== null && !same(final, address) ? final : null,
    action: actionOf(block.get('action') ?? '', delay),
    diagnostic,
    status: betterStatus(statusIn(block.get('status') ?? ''), statusIn(diagnostic)),
    around: `${block.get('status') ?? ''} ${alone && replyCodeIn(diagnostic) === null ? human : (beside?.text ?? '')}`,
  })
}

/** The far server's own code tells more than the sum of `5.0.0` that the reporting one makes of it. */
const betterStatus = (stated: string | null, said: string | null): string | null =>
  said !== null && (stated === null || !said.endsWith('.0.0')) ? said : stated

function actionOf(action: string, delay: boolean): ReportedRecipient['action'] {
  if (/^\s*(delivered|relayed|expanded)/i.test(action)) return 'delivered'
  if (/^\s*delayed/i.test(action)) return 'delayed'
  return action.trim() === '' && delay ? 'delayed' : 'failed'
}

function fromWords(material: Material, delay: boolean, subject: string): ReportedRecipient[] {
  const { human, original } = material
  const sentTo = ['to', 'cc', 'delivered-to'].flatMap((name) => addressesOf(original, name))
  const list = nameFailed(material, sentTo, subject)
  const alone = list.length === 1
  return list.map(({ address, text, around }) => {
    const diagnostic = oneLine(text)
    return judge({
      address,
      finalAddress: null,
      action: delay ? 'delayed' : 'failed',
      diagnostic: diagnostic.slice(0, 500),
      status: statusIn(diagnostic) ?? statusIn(around) ?? (alone ? statusIn(human) : null),
      around: `${around}\n${alone && replyCodeIn(diagnostic) === null ? `${subject}\n${human}` : ''}`,
    })
  })
}

/** The failed recipients by the surest sign there is: a field for it, the text, the subject, the mail that came back. */
function nameFailed(material: Material, sentTo: string[], subject: string): Named[] {
  const { fields, human } = material
  const domain = addressesOf(fields, 'from')[0]?.split('@')[1] ?? null
  const own = ownAddresses(material, sentTo)
  const named = readNamed(human, { own, sentTo, domain })
  const headed = ['x-failed-recipients', 'x-failed-recipient', 'x-actual-recipient'].flatMap((name) =>
    valuesOf(fields, name).flatMap((value) => value.match(/[^\s<>,;]+@[^\s<>,;]+/g) ?? []),
  )
  const bare = (address: string): Named =>
    named.find((one) => same(one.address, address)) ?? { address, text: '', around: '' }
  if (headed.length > 0) return headed.map(bare)
  const inSubject = /[^\s<>,;:()]+@[^\s<>,;:()]+\w/.exec(subject)?.[0]
  if (inSubject && !own.has(inSubject.toLowerCase())) return [bare(inSubject)]
  return named.length > 0 ? named : sentTo.slice(0, 1).map(bare)
}

/** Addresses that a report names without meaning that they failed: its own, and those of the mail's sender. */
function ownAddresses({ fields, original }: Material, sentTo: string[]): Set<string> {
  const own = [
    ...['from', 'to', 'reply-to'].flatMap((name) => addressesOf(fields, name)),
    ...['from', 'return-path'].flatMap((name) => addressesOf(original, name)),
  ]
  const failed = new Set(sentTo.map((address) => address.toLowerCase()))
  return new Set(own.map((address) => address.toLowerCase()).filter((address) => !failed.has(address)))
}

type Told = Pick<ReportedRecipient, 'address' | 'finalAddress' | 'action' | 'diagnostic' | 'status'> & {
  around: string
}

/** Puts the reason to what was told: by the server's own words, and where they say nothing by those around them. */
function judge({ around, ...told }: Told): ReportedRecipient {
  const context = oneLine(around.slice(0, MOST_CONTEXT))
  const replyCode = replyCodeIn(told.diagnostic) ?? replyCodeIn(context)
  if (told.action === 'delivered') return { ...told, replyCode: null, reason: 'unclear', hard: false }
  const command = commandIn(told.diagnostic) ?? commandIn(context)
  const found = judgeReason({ said: told.diagnostic, around: context, status: told.status, replyCode, command })
  const reason = found === 'unclear' && told.action === 'delayed' ? 'expired' : found
  return { ...told, replyCode, reason, hard: told.action === 'failed' && isHard(reason) }
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

const oneLine = (text: string): string =>
  text
    .slice(0, 2 * MOST_CONTEXT)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
