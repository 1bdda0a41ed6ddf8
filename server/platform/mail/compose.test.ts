import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { composeMail } from './compose.ts'
import { MailFieldRefused } from './errors.ts'
import { readMail } from './read/read-mail.ts'
import type { OutgoingMail } from './types.ts'

const answer: OutgoingMail = {
  from: { name: '窓口 サポート', address: 'support@example.jp' },
  to: [{ name: '髙橋 ①郎, 様', address: 'takahashi@example.com' }],
  subject: 'Re: 配信が〜止まる件（至急）についてのお問い合わせをいただきありがとうございます 🎥',
  text: 'お世話になっております。\n.\n> 引用\n',
  messageId: '0123@example.jp',
  date: new Date('2026-11-21T03:41:00Z'),
}

test('what is written is what is read', async () => {
  const raw = await composeMail({
    ...answer,
    cc: [{ name: '', address: 'cc@example.com' }],
    replyTo: { name: '', address: 'support+tok@example.jp' },
    html: '<p>お世話に<img src="cid:p1@x"></p>',
    inReplyTo: 'q1@example.com',
    references: ['q0@example.com', 'q1@example.com'],
    headers: { 'Auto-Submitted': 'auto-replied' },
    attachments: [
      { name: '請求書①.pdf', mediaType: 'application/pdf', content: Buffer.from('PDF') },
      {
        name: 'p.png',
        mediaType: 'image/png',
        content: Readable.from([Buffer.from('P'), Buffer.from('NG')]),
        contentId: 'p1@x',
      },
    ],
  })
  const mail = readMail(raw)
  expect(mail).toMatchObject({
    ...{ from: answer.from, to: answer.to, subject: answer.subject, messageId: answer.messageId },
    cc: [{ name: '', address: 'cc@example.com' }],
    replyTo: [{ name: '', address: 'support+tok@example.jp' }],
    inReplyTo: ['q1@example.com'],
    references: ['q0@example.com', 'q1@example.com'],
    date: '2026-11-21T03:41:00.000Z',
    html: '<p>お世話に<img src="cid:p1@x"></p>',
    automatic: { isAutomatic: true },
    problems: [],
  })
  expect(mail.text.trimEnd()).toBe(answer.text.trimEnd())
  const files = mail.attachments.map(({ name, inline, contentId, content }) => [
    name,
    inline,
    contentId,
    Buffer.from(content).toString(),
  ])
  expect(files.sort()).toEqual([
    ['p.png', true, 'p1@x', 'PNG'],
    ['請求書①.pdf', false, null, 'PDF'],
  ])
  expect(raw.toString('latin1')).toMatch(/^[\r\n\x20-\x7e]*$/)
  expect(raw.toString('latin1')).not.toMatch(/[^\r]\n/)
})

test('M23: nobody in Bcc can be seen, because there is no Bcc', async () => {
  expect((await composeMail(answer)).toString()).not.toMatch(/^bcc:/im)
})

describe('M22: a line break in any field is refused', () => {
  const evil = 'x\r\nBcc: victim@example.com'
  const address = { name: evil, address: 'a@b.jp' }
  test.each<[string, Partial<OutgoingMail>]>([
    ['subject', { subject: evil }],
    ['a lone line feed', { subject: 'a\nb' }],
    ['a Unicode line separator', { subject: 'a\u2028b' }],
    ['name of the sender', { from: address }],
    ['name of a recipient', { to: [address] }],
    ['name in Cc', { cc: [address] }],
    ['address', { to: [{ name: '', address: 'a@b.jp\r\nBcc: c@d.jp' }] }],
    ['Reply-To', { replyTo: address }],
    ['Message-ID', { messageId: evil }],
    ['In-Reply-To', { inReplyTo: evil }],
    ['References', { references: ['a@b', evil] }],
    ['value of a header', { headers: { 'List-Unsubscribe': evil } }],
    ['name of a header', { headers: { 'X-A\r\nBcc: a@b.jp\r\nX-B': 'c' } }],
    ['name of a file', { attachments: [{ name: evil, mediaType: 'text/plain', content: Buffer.from('') }] }],
    ['type of a file', { attachments: [{ name: 'a', mediaType: evil, content: Buffer.from('') }] }],
    ['Content-ID', { attachments: [{ name: 'a', mediaType: 'a/b', content: Buffer.from(''), contentId: evil }] }],
  ])('%s', async (_name, field) => {
    await expect(composeMail({ ...answer, ...field })).rejects.toBeInstanceOf(MailFieldRefused)
  })
})

test('what is no address is refused', async () => {
  const to = [{ name: 'x', address: 'a@b.jp, c@d.jp' }]
  await expect(composeMail({ ...answer, to })).rejects.toMatchObject({ reason: 'not_an_address' })
})
