import { describe, expect, test } from 'vitest'
import { buildMail, cp932, eucJp, jis, word } from '../fixtures/mails.ts'
import { readMail } from './read-mail.ts'

const concat = (...pieces: (string | Buffer)[]) => Buffer.concat(pieces.map((piece) => Buffer.from(piece)))

describe('Japanese', () => {
  const text = '〜①㈱髙橋様、お世話になっております。'.replace('〜', '～')

  test.each([
    ['ISO-2022-JP with vendor characters', 'iso-2022-jp', jis(text)],
    ['Shift_JIS that is CP932', 'Shift_JIS', cp932(text)],
    ['UTF-8', 'utf-8', Buffer.from(text)],
    ['ISO-2022-JP said to be UTF-8', 'utf-8', jis(text)],
    ['CP932 said to be US-ASCII', 'us-ascii', cp932(text)],
    ['UTF-8 said to be Shift_JIS', 'shift_jis', Buffer.from(text)],
    ['CP932 in an unknown charset', 'x-nobody-knows', cp932(text)],
  ])('%s is read in text and subject', (_name, charset, bytes) => {
    const mail = readMail(
      buildMail([`Subject: ${word(bytes, charset)}`, `Content-Type: text/plain; charset=${charset}`], bytes),
    )
    expect(mail.text).toBe(text)
    expect(mail.subject).toBe(text)
    expect(mail.language).toBe('ja')
  })

  test.each([
    ['ISO-2022-JP', jis('見積書の件①')],
    ['CP932', cp932('見積書の件①')],
    ['EUC-JP', eucJp('見積書の件です')],
    ['UTF-8', Buffer.from('見積書の件①')],
  ])('raw %s in a header is read without being declared', (_name, bytes) => {
    const mail = readMail(buildMail([concat('Subject: ', bytes), concat('From: ', bytes, ' <a@example.jp>')]))
    expect(mail.subject).toMatch(/^見積書の件(①|です)$/)
    expect(mail.from).toEqual({ name: mail.subject, address: 'a@example.jp' })
  })

  test('encoded words cut inside a character or an escape sequence are whole again', () => {
    const bytes = Buffer.from('注文番号の確認')
    const cut = `${word(bytes.subarray(0, 7), 'UTF-8')}\r\n ${word(bytes.subarray(7), 'utf-8')}`
    expect(readMail(buildMail([`Subject: ${cut}`])).subject).toBe('注文番号の確認')
    const seven = jis('注文番号の確認')
    const cutEscape = `${word(seven.subarray(0, 1), 'iso-2022-jp')} ${word(seven.subarray(1, 6), 'iso-2022-jp')} ${word(seven.subarray(6), 'iso-2022-jp')}`
    expect(readMail(buildMail([`Subject: ${cutEscape}`])).subject).toBe('注文番号の確認')
  })

  test('half-width kana, a lost return to ASCII and a lost escape character do no harm', () => {
    const body = concat(
      '\x1b(I',
      Buffer.from([0x31, 0x32]),
      '\x1b(B ok\r\n\x1b$B',
      Buffer.from([0x24, 0x22]),
      '\r\nend',
    )
    const mail = readMail(buildMail(['Content-Type: text/plain; charset=iso-2022-jp'], body))
    expect(mail.text).toBe('ｱｲ ok\nあ\nend')
    expect(readMail(buildMail(['Subject: =?iso-2022-jp?Q?$B$"$$(B?='])).subject).toBe('あい')
  })

  test('names of attachments are read in every form in use', () => {
    const names = [
      `Content-Disposition: attachment; filename="${word(cp932('請求書①.pdf'), 'shift_jis')}"`,
      `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent('請求書①.pdf')}`,
      `Content-Disposition: attachment;\r\n filename*0*=utf-8''%E8%AB%8B%E6;\r\n filename*1*=%B1%82%E6%9B%B8%E2%91%A0.pdf`,
      `Content-Type: application/pdf; name="${word(jis('請求書①.pdf'), 'ISO-2022-JP')}"\r\nContent-Disposition: attachment`,
      concat('Content-Disposition: attachment; filename="', cp932('請求書①.pdf'), '"'),
    ]
    for (const header of names) {
      const part = concat('--x\r\n', header, '\r\nContent-Transfer-Encoding: base64\r\n\r\nSGk=\r\n--x--\r\n')
      const mail = readMail(buildMail(['Content-Type: multipart/mixed; boundary=x'], part))
      expect(mail.attachments.map(({ name }) => name)).toEqual(['請求書①.pdf'])
      expect(Buffer.from(mail.attachments[0]?.content ?? []).toString()).toBe('Hi')
    }
  })

  test('a name cannot leave its folder or turn its ending around', () => {
    const header = 'Content-Disposition: attachment; filename="../../etc/\u202Egpj.exe"'
    const mail = readMail(
      buildMail(['Content-Type: multipart/mixed; boundary=x'], `--x\r\n${header}\r\n\r\nHi\r\n--x--`),
    )
    expect(mail.attachments[0]?.name).toBe('gpj.exe')
  })
})

describe('who wrote it', () => {
  const from = (...lines: string[]) => {
    const mail = readMail(buildMail(lines))
    return [mail.from?.name, mail.from?.address, mail.suspicious]
  }

  test.each<[string, string[], unknown[]]>([
    ['a plain address', ['From: a@b.jp'], ['', 'a@b.jp', []]],
    ['a quoted name with an address in it', ['From: "ceo@big.jp" <a@b.jp>'], ['ceo@big.jp', 'a@b.jp', []]],
    ['an old comment as name', ['From: a@b.jp (Taro (Sales) Yamada)'], ['Taro (Sales) Yamada', 'a@b.jp', []]],
    ['a quoted local part', ['From: "a b"@c.jp'], ['', '"a b"@c.jp', []]],
    ['a docomo address', ['From: <ta..ro.@docomo.ne.jp>'], ['', 'ta..ro.@docomo.ne.jp', []]],
    ['a source route', ['From: <@x.jp,@y.jp:a@b.jp>'], ['', 'a@b.jp', []]],
    ['a group', ['From: Team: a@b.jp;'], ['', 'a@b.jp', []]],
    ['two addresses', ['From: a@b.jp, c@d.jp'], ['', 'a@b.jp', ['from_several']]],
    ['two fields', ['From: a@b.jp', 'From: c@d.jp'], ['', 'a@b.jp', ['from_repeated', 'from_several']]],
    ['two brackets', ['From: <a@b.jp> <c@d.jp>'], ['', 'c@d.jp', ['from_odd_form']]],
    ['no field', ['Subject: x'], [undefined, undefined, ['from_missing']]],
    ['no address', ['From: nobody', 'Reply-To: r@b.jp'], ['', 'r@b.jp', ['from_unusable', 'from_odd_form']]],
  ])('%s', (_name, lines, expected) => {
    expect(from(...lines)).toEqual(expected)
  })

  test('an encoded word never acts as syntax', () => {
    const trick = word(Buffer.from('x" <boss@example.jp>, '), 'utf-8')
    expect(from(`From: ${trick} <a@b.jp>`)).toEqual(['x" <boss@example.jp>,', 'a@b.jp', []])
  })
})

describe('ids', () => {
  const ids = (...lines: string[]) => {
    const { messageId, references, problems } = readMail(buildMail(lines))
    return { messageId, references, problems }
  }

  test('are read without brackets; missing, repeated and huge ones are told', () => {
    expect(ids('Message-ID: < a@b >').messageId).toBe('a@b')
    expect(ids('Subject: x').problems).toContain('message_id_missing')
    expect(ids('Message-ID: <a@b>', 'Message-ID: <c@d>')).toMatchObject({
      messageId: 'a@b',
      problems: ['message_id_repeated'],
    })
    expect(ids(`Message-ID: <${'x'.repeat(10_000)}@b>`)).toMatchObject({
      messageId: null,
      problems: ['message_id_odd'],
    })
  })

  test('of 1,000 references the first and the last stay', () => {
    const { references } = ids(`References: ${Array.from({ length: 1_000 }, (_none, at) => `<${at}@x>`).join('\r\n ')}`)
    expect(references).toHaveLength(200)
    expect([references[0], references.at(-1)]).toEqual(['0@x', '999@x'])
  })
})

describe('text', () => {
  test('of both forms the plain one is read, HTML is kept', () => {
    const body =
      '--x\r\nContent-Type: text/plain\r\n\r\nplain\r\n--x\r\nContent-Type: text/html\r\n\r\n<b>rich</b>\r\n--x--'
    const mail = readMail(buildMail(['Content-Type: multipart/alternative; boundary=x'], body))
    expect([mail.text, mail.html, mail.attachments]).toEqual(['plain', '<b>rich</b>', []])
  })

  test('HTML alone becomes readable text', () => {
    const html = '<style>p{}</style><p>こんにちは&amp;<br>元気？</p><ul><li>一</li><li>二</li></ul><script>x()</script>'
    const mail = readMail(buildMail(['Content-Type: text/html; charset=utf-8'], html))
    expect(mail.text).toBe('こんにちは&\n元気？\n\n- 一\n- 二')
  })

  test('NUL bytes go, and are told', () => {
    const mail = readMail(buildMail(['Subject: a\0b'], 'c\0d'))
    expect([mail.text, mail.subject, mail.problems.includes('nul_bytes')]).toEqual(['cd', 'a b', true])
  })

  test('a mail without its boundary parameter is still taken apart', () => {
    const body =
      'hello\r\n--abcdef\r\nContent-Type: text/plain\r\n\r\none\r\n--abcdef\r\nContent-Type: text/csv\r\n\r\n1,2\r\n--abcdef--'
    const mail = readMail(buildMail(['Content-Type: multipart/mixed'], body))
    expect([mail.text, mail.attachments.length, mail.problems]).toEqual([
      'one',
      1,
      ['boundary_missing', 'message_id_missing'],
    ])
  })

  test('uuencoded files inside the text become attachments', () => {
    const mail = readMail(buildMail(['Subject: x'], 'see\r\nbegin 644 a.txt\r\n"2&D \r\n`\r\nend\r\nbye'))
    expect(mail.text).toBe('see\nbye')
    expect(Buffer.from(mail.attachments[0]?.content ?? []).toString()).toBe('Hi')
  })
})

describe('automatic mail', () => {
  test.each<[string, string[], string | undefined, string | null]>([
    ['a person', ['From: a@b.jp', 'Auto-Submitted: no'], 'a@b.jp', null],
    ['an auto-reply', ['Auto-Submitted: auto-replied'], undefined, 'auto_submitted'],
    ['a bulk mail', ['Precedence: bulk'], undefined, 'precedence'],
    ['a list', ['List-Id: <x.example.jp>'], undefined, 'mailing_list'],
    ['Exchange', ['X-Auto-Response-Suppress: All'], undefined, 'auto_response_suppress'],
    ['a null return path', ['From: a@b.jp'], '', 'null_return_path'],
    ['a report', ['Content-Type: multipart/report; boundary=x'], undefined, 'delivery_report'],
    ['a loop mark', ['X-Loop: support@example.jp'], undefined, 'loop_header'],
    ['a list manager', ['From: a@b.jp'], 'x-request@lists.jp', 'system_sender'],
    ['a subject that says so', ['Subject: 自動返信: ご連絡ありがとうございます'], undefined, 'auto_reply_subject'],
    ['an absence', ['Subject: 【自動返信】休暇中のため不在です'], undefined, 'absence_subject'],
  ])('%s', (_name, lines, envelopeFrom, reason) => {
    expect(readMail(buildMail(lines), envelopeFrom).automatic).toMatchObject({ isAutomatic: reason !== null, reason })
  })
})
