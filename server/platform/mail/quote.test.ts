import { describe, expect, test } from 'vitest'
import { splitQuote } from './quote.ts'
import { splitQuotedHtml } from './quote-html.ts'
import { quoteForReply } from './reply-quote.ts'

const marked = '> 前回の質問です。\n> よろしくお願いします。'
const plain = '前回の質問です。\nよろしくお願いします。'

describe('what programs quote is folded away', () => {
  test.each([
    ['Gmail ja', `2026年11月21日(土) 12:41 山田太郎 <taro@example.jp>:\n\n${marked}`],
    ['Gmail en', `On Sat, Nov 21, 2026 at 12:41 PM Taro Yamada <taro@example.jp>\nwrote:\n\n${marked}`],
    ['iPhone ja', `2026/11/21 12:41、山田太郎 <taro@example.jp>のメール:\n\n${marked}`],
    ['Apple Mail ja', `> 2026/11/21 12:41、山田太郎 <taro@example.jp>のメール:\n> \n${marked}`],
    ['Thunderbird ja', `On 2026/11/21 12:41, 山田太郎 wrote:\n${marked}`],
    ['Becky!', `On Sat, 21 Nov 2026 12:41:00 +0900\n"山田太郎" <taro@example.jp> wrote:\n\n${marked}`],
    ['Becky! ja', `山田太郎さんは書きました:\n${marked}`],
    ['Outlook en', `-----Original Message-----\nFrom: Taro\nSent: Saturday\nTo: Support\nSubject: x\n\n${plain}`],
    [
      'Outlook ja',
      `________________________________\n差出人: 山田 太郎 <taro@example.jp>\n送信日時: 2026年11月21日 12:41\n宛先: サポート\n件名: 質問\n\n${plain}`,
    ],
    [
      'Outlook without a line',
      `差出人: 山田 太郎\n日時: 2026年11月21日 土曜日 12:41\n宛先: サポート\n件名: 質問\n\n${plain}`,
    ],
    [
      'Yahoo!メール',
      `----- Original Message -----\nFrom: "taro@example.jp"\nTo: support@example.jp\nDate: 2026/11/21 土 12:41\nSubject: 質問\n\n${plain}`,
    ],
    ['元のメッセージ', `----- 元のメッセージ -----\n${plain}`],
    ['no opening line', marked],
    ['ours ja', quoteForReply({ fromName: '山田 太郎', date: new Date('2026-11-21T03:41:00Z'), text: plain }, 'ja')],
    ['ours en', quoteForReply({ fromName: 'Taro', date: new Date('2026-11-21T03:41:00Z'), text: plain }, 'en')],
  ])('%s', (_name, quotation) => {
    const { visible, quoted } = splitQuote(`ありがとうございます。解決しました。\n\n${quotation}\n`)
    expect(visible).toBe('ありがとうございます。解決しました。')
    expect(quoted).toBe(quotation)
  })
})

describe('new text is never hidden', () => {
  test('below a quotation', () => {
    const { visible } = splitQuote(`On 2026/11/21 12:41, 山田 wrote:\n${marked}\n\n承知しました。\n`)
    expect(visible).toBe('承知しました。')
  })

  test.each([
    ['answers between quoted lines', '> 色は？\n赤です。\n> 大きさは？\nMです。'],
    ['a mail that is all quotation', marked],
    [
      'a forwarded mail',
      `---------- Forwarded message ---------\nFrom: Taro <t@example.jp>\nDate: x\nSubject: y\nTo: z\n\n${plain}`,
    ],
    ['only a header block', `差出人: 山田\n日時: 今日\n宛先: 私\n件名: 件\n\n${plain}`],
    ['a sentence about what somebody wrote', '11月21日に山田さんは書きましたと言いました。\n本当ですか？'],
    ['what I was told', 'I asked twice.\nOn 3 May you wrote:\nit ships tomorrow. It did not.'],
    ['what I was told, ja', '困っています。\n11月20日のメール:\n届いていません。\n11月21日より:\n営業中ですか？'],
    ['a date and a past tense', 'Hello.\nThe parcel of 3 May 2026 was sent\nand has not arrived.'],
    ['a journey', 'I want to book:\nFrom: Tokyo\nTo: Osaka\nDate: 3 May 2026\nIs there a seat?'],
    ['something that was sent from somewhere', 'ご確認ください。\nSent from my desk, which is in Tokyo, by train.'],
    ['how it was sent', 'Hello.\nI see it in Outlook for Android too.'],
    ['a parcel', 'お世話になります。\n昨日スマホから送信した写真が届いていますか？'],
    ['lines that part the text', '注文の件です。\n__________\n注文番号は123です。届いていますか？'],
    ['a frame', '内容です。\n-----\n注文番号: 123\n-----'],
    ['nothing but a signature', '-- \n山田'],
    ['a question that is answered in one line', '> 色は？\n赤です。'],
    ['a list of settings', 'From: の欄が空です。\nどう直しますか？'],
  ])('%s', (_name, text) => {
    expect(splitQuote(text)).toEqual({ visible: text, quoted: null, signature: null })
  })
})

describe('what programs put below a text is folded away, and told apart', () => {
  test.each([
    ['the delimiter', '-- \n山田 太郎\n03-0000-0000'],
    ['a drawn line', '____________\nmountains mailing list\nhttps://lists.example.org/mountains'],
    ['iPhone', 'iPhoneから送信'],
    ['Android', 'Sent from my Galaxy'],
    ['Outlook', 'Outlook for iOS を入手<https://aka.ms/o0ukef>'],
    ['French', 'Envoyé de mon iPhone'],
    ['Dutch', 'Verstuurd vanaf mijn iPad'],
    ['Korean', '나의 iPhone에서 보냄'],
    ['a signature below a device', 'iPhoneから送信\n\n-- \n山田'],
  ])('%s', (_name, signature) => {
    const all = splitQuote(
      `承知しました。\n\n${signature}\n\n2026/11/21 12:41、山田 <taro@example.jp>のメール:\n\n${marked}`,
    )
    expect(all).toMatchObject({ visible: '承知しました。', signature })
    expect(all.quoted).toContain('前回')
    expect(splitQuote(`承知しました。\n\n${signature}\n`)).toEqual({
      visible: '承知しました。',
      quoted: signature,
      signature,
    })
  })
})

test('what is quoted at the end is folded, though answers stand between what is quoted above it', () => {
  const answers = '> 色は？\n赤です。\n> 大きさは？\nMです。'
  expect(splitQuote(`${answers}\n\n> よろしく\n> 山田\n`)).toMatchObject({
    visible: answers,
    quoted: '> よろしく\n> 山田',
  })
})

test('no text makes it slow', () => {
  const units = [
    ' ',
    '\n',
    '>\n',
    '> a\nb\n',
    '--\n',
    '_____\n\n\n',
    'On 1 Jan 2026 10:00 ',
    `On 1 Jan 2026 10:00${' wrote'.repeat(45)}\n`,
  ]
  units.push(
    `${'10:00 '.repeat(48)}:\n`,
    `${'1:00 <a@b> '.repeat(26)}:\n`,
    `${'さんは'.repeat(60)}\n`,
    'From: a@b\n\n',
    'Date: 2026 10:00\n',
  )
  units.push(
    'On 1 Jan 2026 10:00 a\n\n<\na@b\n\n',
    '> (http://a\n(http://b\n',
    `${'mobile '.repeat(17)}\n`,
    'Sent from my ',
    '差出人:　',
  )
  const slow = units.filter((unit) => {
    const text = `x\n${unit.repeat(Math.ceil(100_000 / unit.length))}`
    const started = performance.now()
    splitQuote(text)
    // Each takes a few hundredths of a second; a quadratic pattern takes many seconds.
    return performance.now() - started > 1_000
  })
  expect(slow).toEqual([])
})

test('the quotation for an answer carries time, name and every line', () => {
  const previous = { fromName: '山田\r\n太郎', date: new Date('2026-11-21T03:41:00Z'), text: '一\n\n> 二\n' }
  expect(quoteForReply(previous, 'ja')).toBe('2026年11月21日(土) 12:41、山田 太郎さんのメール:\n> 一\n>\n>> 二')
  expect(quoteForReply(previous, 'en', 'UTC')).toBe('On Sat, 21 Nov 2026 at 03:41, 山田 太郎 wrote:\n> 一\n>\n>> 二')
})

describe('HTML', () => {
  test.each([
    ['Gmail', '<div class="gmail_quote"><div>On … wrote:</div><blockquote>old</blockquote></div>'],
    ['Apple', '<blockquote type="cite"><div>old</div></blockquote>'],
    ['Outlook on the web', '<hr><div id="divRplyFwdMsg"><b>差出人:</b> x</div><div>old</div>'],
    ['Outlook', '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt"><p>From: x</p></div><p>old</p>'],
    ['Yahoo', '<div class="yahoo_quoted"><p>old</p></div>'],
  ])('%s', (_name, quotation) => {
    const { visible, quoted } = splitQuotedHtml(`<p>new</p>${quotation}`)
    expect(visible).toContain('new')
    expect(visible).not.toContain('old')
    expect(quoted).toContain('old')
  })

  test('answers between quotations, text below and mails that are all quotation stay whole', () => {
    const between = '<blockquote type="cite">a</blockquote><p>yes</p><blockquote type="cite">b</blockquote><p>no</p>'
    expect(splitQuotedHtml(between)).toEqual({ visible: between, quoted: null })
    expect(splitQuotedHtml('<blockquote type="cite">a</blockquote><p>new</p>').visible).toBe('<p>new</p>')
    const inside =
      '<p>Hello, see below.</p><div class="gmail_quote"><div>On … wrote:</div><blockquote>a?</blockquote><p>yes</p><blockquote>b?</blockquote></div>'
    expect(splitQuotedHtml(inside)).toEqual({ visible: inside, quoted: null })
    const below = '<p>Hello, see below.</p><div class="gmail_quote"><blockquote>a?</blockquote><p>yes</p>​</div>'
    expect(splitQuotedHtml(below)).toEqual({ visible: below, quoted: null })
    const only = '<div class="gmail_quote">all</div>'
    expect(splitQuotedHtml(only)).toEqual({ visible: only, quoted: null })
  })
})
