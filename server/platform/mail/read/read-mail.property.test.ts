import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMail } from './read-mail.ts'

/** Pieces that mean something to a reader of mails, so that chance meets its branches. */
const pieces = [
  ...['\r\n', '\n', '\r', ' ', '\t', '"', '<', '>', '(', ')', ',', ';', ':', '@', '\\', '\0', '=', '%E3', "utf-8''"],
  ...[
    'From: ',
    'To: ',
    'Subject: ',
    'Message-ID: ',
    'Content-Type: multipart/mixed; boundary=x',
    'Content-Type: text/html',
  ],
  ...[
    'Content-Transfer-Encoding: base64',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Disposition: attachment',
  ],
  ...[
    '; filename*0*=',
    '; charset=',
    'iso-2022-jp',
    'utf-7',
    '--x',
    '--x--',
    '\x1b$B',
    '\x1b(B',
    '\x1b(I',
    '$"',
    '\xe3\x81\x82',
  ],
  ...[
    '\x82\xa0',
    '=?utf-8?B?',
    '=?iso-2022-jp?Q?',
    '?=',
    'begin 644 a\n',
    'end\n',
    '<div>',
    '<blockquote>',
    '&#x',
    '> ',
    'wrote:',
  ],
]

test('no bytes whatever make reading fail', () => {
  const mail = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 60 })
  fc.assert(
    fc.property(mail, (parts) => {
      const read = readMail(Buffer.from(parts.join(''), 'latin1'))
      expect(read.text).not.toContain('\0')
      for (const { name } of read.attachments) expect(name).toMatch(/^[^/\\\p{Cc}]+$/u)
    }),
    { numRuns: 1_000 },
  )
})
