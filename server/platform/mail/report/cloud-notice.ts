import { z } from 'zod'
import type { StatusBlock } from './status-fields.ts'

const Recipient = z.looseObject({
  emailAddress: z.string(),
  action: z.string().optional(),
  status: z.string().optional(),
  diagnosticCode: z.string().optional(),
})
const Notice = z.looseObject({
  notificationType: z.enum(['Bounce', 'Delivery', 'Complaint']),
  bounce: z.looseObject({ bouncedRecipients: z.array(Recipient).max(100) }).optional(),
  delivery: z.looseObject({ recipients: z.array(z.string()).max(100) }).optional(),
})
const Envelope = z.looseObject({ Message: z.string() })

/** A sending service's notice (Amazon SES by SNS) is JSON in a mail; here it is in the fields of RFC 3464. */
export function readCloudNotice(text: string): StatusBlock[] {
  if (!/^\s*\{/.test(text) || !text.includes('notificationType')) return []
  const outer = Envelope.safeParse(parse(text))
  const notice = Notice.safeParse(outer.success ? parse(outer.data.Message) : parse(text))
  if (!notice.success) return []
  const { bounce, delivery } = notice.data
  const failed = (bounce?.bouncedRecipients ?? []).map(({ emailAddress, action, status, diagnosticCode }) =>
    block(emailAddress, action ?? 'failed', status ?? '', diagnosticCode ?? ''),
  )
  return [...failed, ...(delivery?.recipients ?? []).map((address) => block(address, 'delivered', '2.0.0', ''))]
}

/** The mail may have folded its long line, also within a text. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\n ?/g, ''))
  } catch {
    return null
  }
}

const block = (address: string, action: string, status: string, diagnostic: string): StatusBlock =>
  new Map([
    ['final-recipient', `rfc822; ${address}`],
    ['action', action],
    ['status', status],
    ['diagnostic-code', diagnostic],
  ])
