import { readAddresses } from '../read/addresses.ts'
import { type Field, firstOf, valuesOf } from '../read/fields.ts'
import { readIds } from '../read/ids.ts'
import type { Part } from '../read/parts.ts'
import type { MailReport, ReportedRecipient } from '../types.ts'
import { commandIn, replyCodeIn, statusIn } from './codes.ts'
import { seemsReport, speaksOfDelay } from './daemon.ts'
import { gather, type Material } from './material.ts'
import { isHard, judgeReason } from './reasons.ts'
import { readNamed } from './recipients.ts'
import { addressIn, readStatusBlocks, recipientOf, type StatusBlock } from './status-fields.ts'

export type ReportFacts = { root: Part; subject: string; from: string | null; envelopeFrom: string | undefined }

/** What a mail says about the delivery of another one; null for all other mails. */
export function readReport({ root, subject, from, envelopeFrom }: ReportFacts): MailReport | null {
  const material = gather(root)
  const originalMessageId = readOriginalId(material)
  if (material.feedback !== null) return readComplaint(material, originalMessageId)
  if (material.hasNotification) return null
  const blocks = [...material.status, material.human].flatMap(readStatusBlocks)
  const facts = { ...material, subject, from, envelopeFrom, hasBlocks: blocks.length > 0 }
  if (!seemsReport(facts)) return null
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

function readComplaint({ feedback, original }: Material, originalMessageId: string | null): MailReport {
  const value = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(feedback ?? '')?.[1]?.trim() ?? null
  const named = addressIn(value('original-rcpt-to') ?? undefined) ?? addressesOf(original, 'to')[0] ?? null
  const nobody = { finalAddress: null, action: 'delivered', status: null, replyCode: null, reason: 'unclear', hard: false } as const
  return {
    kind: 'complaint',
    recipients: named === null ? [] : [{ address: named, ...nobody, diagnostic: '' }],
    feedbackType: value('feedback-type')?.toLowerCase() ?? 'abuse',
    originalMessageId,
  }
}

function fromBlocks(blocks: StatusBlock[], material: Material, delay: boolean): ReportedRecipient[] {
  const all = blocks.map((block) => fromBlock(block, material, blocks.length === 1, delay))
  return all.filter((one, at) => all.findIndex(({ address }) => address.toLowerCase() === one.address.toLowerCase()) === at)
}

function fromBlock(block: StatusBlock, { human }: Material, alone: boolean, delay: boolean): ReportedRecipient {
  const address = recipientOf(block) ?? ''
  const final = addressIn(block.get('final-recipient'))
  const diagnostic = oneLine((block.get('diagnostic-code') ?? '').replace(/^\s*[\w-]+\s*;\s*/, ''))
  const stated = statusIn(block.get('status') ?? '')
  const said = statusIn(diagnostic)
  const beside = readNamed(human, new Set(), [address]).find((one) => one.address.toLowerCase() === address.toLowerCase())
  const around = alone ? human : (beside?.text ?? '')
  const action = actionOf(block.get('action') ?? '', delay)
  return judge({
    address,
    finalAddress: final !== null && final.toLowerCase() !== address.toLowerCase() ? final : null,
    action,
    diagnostic,
    status: said !== null && (stated === null || stated.endsWith('.0.0') || said.length > stated.length || !said.endsWith('.0.0')) ? said : stated,
    around,
    failedLike: stated,
  })
}

function actionOf(action: string, delay: boolean): ReportedRecipient['action'] {
  if (/^\s*(delivered|relayed|expanded)/i.test(action)) return 'delivered'
  if (/^\s*delayed/i.test(action)) return 'delayed'
  return action.trim() === '' && delay ? 'delayed' : 'failed'
}

function fromWords(material: Material, delay: boolean, subject: string): ReportedRecipient[] {
  const { fields, human, original } = material
  const own = new Set(
    [...addressesOf(fields, 'from'), ...addressesOf(fields, 'to'), ...addressesOf(fields, 'reply-to'), ...addressesOf(original, 'from'), ...addressesOf(original, 'return-path')].map((address) =>
      address.toLowerCase(),
    ),
  )
  const sentTo = ['to', 'cc', 'delivered-to'].flatMap((name) => addressesOf(original, name))
  for (const address of sentTo) own.delete(address.toLowerCase())
  const headed = ['x-failed-recipients', 'x-failed-recipient', 'x-actual-recipient'].flatMap((name) => valuesOf(fields, name).flatMap((value) => value.match(/[^\s<>,;]+@[^\s<>,;]+/g) ?? []))
  const named = readNamed(human, own, sentTo)
  const list = headed.length > 0 ? headed.map((address) => ({ address, text: named.find((one) => one.address.toLowerCase() === address.toLowerCase())?.text ?? '' })) : named.length > 0 ? named : sentTo.slice(0, 1).map((address) => ({ address, text: human }))
  return list.map(({ address, text }) => {
    const around = list.length === 1 ? `${subject}\n${human}` : text
    const own = oneLine(text)
    return judge({
      address,
      finalAddress: null,
      action: delay ? 'delayed' : 'failed',
      diagnostic: (own.replaceAll(address, '').length > 12 ? own : oneLine(human)).slice(0, 500),
      status: statusIn(text) ?? (list.length === 1 ? statusIn(human) : null),
      around,
      failedLike: null,
    })
  })
}

type Told = Pick<ReportedRecipient, 'address' | 'finalAddress' | 'action' | 'diagnostic' | 'status'> & { around: string; failedLike: string | null }

/** Puts the reason to what was told: by the server's own words, and where they say nothing by those around them. */
function judge({ around, failedLike: _, ...told }: Told): ReportedRecipient {
  const context = oneLine(around)
  const replyCode = replyCodeIn(told.diagnostic) ?? replyCodeIn(context)
  const facts = { status: told.status, replyCode, command: commandIn(told.diagnostic) ?? commandIn(context) }
  if (told.action === 'delivered') return { ...told, replyCode: null, reason: 'unclear', hard: false }
  const bySaid = judgeReason({ ...facts, text: told.diagnostic })
  const said = told.diagnostic === '' || bySaid === 'unclear' ? judgeReason({ ...facts, text: context }) : bySaid
  const reason = said === 'unclear' && told.action === 'delayed' ? 'expired' : said
  return { ...told, replyCode, reason, hard: told.action === 'failed' && isHard(reason) }
}

const addressesOf = (fields: Field[], name: string): string[] =>
  valuesOf(fields, name).flatMap((value) => readAddresses(value, null).addresses.map(({ address }) => address))

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

