import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readMail } from '../read/read-mail.ts'
import { isHard, judgeReason } from './reasons.ts'

const folder = new URL('../../../../eval/data/auto-ja/own/', import.meta.url)
const Case = z.object({ id: z.string(), file: z.string(), expect: z.record(z.string(), z.unknown()) })
const cases = z.array(Case).parse(JSON.parse(readFileSync(new URL('cases.json', folder), 'utf8')))

/** What the mail says, in the words of the cases. */
function said(file: string): Record<string, unknown> {
  const { automatic, report } = readMail(readFileSync(new URL(file, folder)))
  const first = report?.recipients[0]
  return {
    isAutoReply: automatic.isAutomatic,
    sendAutoResponse: !automatic.isAutomatic,
    isOutOfOffice: automatic.isAbsence,
    isBounce: report?.kind === 'failed' || report?.kind === 'delayed',
    isDeliveryNotice: report?.kind === 'delivered',
    temporary: report?.kind === 'delayed',
    bounceRecipient: report?.recipients.map(({ address }) => address),
    bounceReason: first?.reason,
    bounceStatus: first?.status,
    bounceReplyCode: first?.replyCode,
    originalMessageId: report?.originalMessageId,
    vocabulary: 'own',
  }
}

test.each(cases.map(({ id, file, expect: wanted }) => [id, file, wanted] as const))('%s', (_id, file, wanted) => {
  expect(said(file)).toMatchObject(wanted)
})

test.each([
  ['550 5.1.1 User unknown', '5.1.1', '550', null, 'unknown_user', true],
  ['550 Unknown user', null, '550', 'rcpt', 'unknown_user', true],
  ['550 Unknown user', null, '550', 'data', 'recipient_refused', false],
  ['550 5.7.26 Unauthenticated email is not accepted', '5.7.26', '550', 'data', 'auth_failure', false],
  ['554 5.7.1 blocked using zen.spamhaus.org', '5.7.1', '554', 'rcpt', 'blocked', false],
  ['552 5.2.2 Mailbox full', '5.2.2', '552', 'rcpt', 'mailbox_full', false],
  ['552 5.3.4 Message size exceeds fixed limit', '5.3.4', '552', 'mail', 'too_large', false],
  ['Host or domain name not found', '5.4.4', null, null, 'host_unknown', true],
  ['550 Rejected', null, '550', 'connect', 'blocked', false],
  ['', '5.2.2', null, null, 'mailbox_full', false],
  ['', null, null, null, 'unclear', false],
] as const)('%s at %s %s %s is %s', (text, status, replyCode, command, reason, hard) => {
  const found = judgeReason({ said: text, around: '', status, replyCode, command })
  expect([found, isHard(found)]).toEqual([reason, hard])
})

test.each([
  ['names without end', 'a.'.repeat(60_000)],
  ['addresses without end', 'a@b.'.repeat(30_000)],
  ['marks without end', '-->>'.repeat(30_000)],
  ['header lines without end', 'Received: x\n'.repeat(10_000)],
  ['sentences without a full stop', 'the host domain account user is not unknown rejected '.repeat(2_000)],
])('D1: a report of %s is read in time', (_name, body) => {
  const raw = Buffer.from(`From: MAILER-DAEMON@x.example\nReturn-Path: <>\nSubject: failure notice\n\n${body}`)
  const started = performance.now()
  expect(readMail(raw).report).not.toBeNull()
  expect(performance.now() - started).toBeLessThan(1_500)
})
