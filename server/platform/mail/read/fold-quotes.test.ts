import { afterAll, describe, expect, test } from 'vitest'
import { composeMail } from '../compose.ts'
import { foldQuotes } from './fold-quotes.ts'
import { htmlToText } from './html-text.ts'
import { closeMailReaders, parseMail } from './pool.ts'

afterAll(closeMailReaders)

const fromHtml = (html: string) => foldQuotes({ text: htmlToText(html), html, textFromHtml: true })
const both = (text: string, html: string) => foldQuotes({ text, html, textFromHtml: false })

const gmail = `<div class="gmail_quote"><div class="gmail_attr">2026年11月21日(土) 12:41 みなと &lt;support@minato.example&gt;:<br></div><blockquote class="gmail_quote"><p>前回のお返事です。</p></blockquote></div>`
const outlook = `<hr><div id="divRplyFwdMsg"><b>差出人:</b> みなと<br><b>送信日時:</b> 土曜日<br><b>宛先:</b> 私<br><b>件名:</b> 件</div><div>前回のお返事です。</div>`

describe('a mail of HTML only', () => {
  test.each([
    ['Gmail', gmail],
    ['Outlook', outlook],
    [
      'Apple',
      '<br><blockquote type="cite"><div>2026/11/21 12:41、みなと のメール:</div><p>前回のお返事です。</p></blockquote>',
    ],
    ['Yahoo, which marks nothing', '<div class="yahoo_quoted"><p>前回のお返事です。</p></div>'],
    ['a container that only the HTML knows', '<div class="protonmail_quote"><p>前回のお返事です。</p></div>'],
  ])('%s: what is folded away can be unfolded, what is new is seen', (_name, quotation) => {
    const { visibleText, quotedText, visibleHtml } = fromHtml(`<p>承知しました。</p>${quotation}`)
    expect(visibleText).toContain('承知しました。')
    expect(visibleText).not.toContain('前回')
    expect(quotedText).toContain('前回のお返事です。')
    expect(visibleHtml).toContain('承知しました。')
    expect(visibleHtml).not.toContain('前回')
  })

  test.each([
    ['nothing but a quotation', gmail],
    ['nothing before the quotation but a picture', `<img src="cid:a">${gmail}`],
    [
      'nothing before the quotation but who wrote it',
      `<p>2026/11/21 12:41、みなとさんのメール:</p><blockquote type="cite"><p>前回のお返事です。</p></blockquote>`,
    ],
    [
      'answers between quotations',
      '<div class="gmail_quote"><blockquote>色は？</blockquote><p>赤です。</p><blockquote>大きさは？</blockquote><p>Mです。</p></div>',
    ],
    [
      'a greeting, then answers between quotations',
      '<p>下に書きました。</p><div class="gmail_quote"><blockquote>色は？</blockquote><p>赤です。</p><blockquote>大きさは？</blockquote></div>',
    ],
  ])('%s: the page stays whole', (_name, html) => {
    expect(fromHtml(html).visibleHtml).toBe(html)
  })
})

describe('a mail of text and HTML', () => {
  const quotedText = '2026年11月21日(土) 12:41 みなと <support@minato.example>:\n\n> 前回のお返事です。'

  test('both are folded when they agree', () => {
    const folded = both(`承知しました。\n\n${quotedText}`, `<p>承知しました。</p>${gmail}`)
    expect(folded).toEqual({
      visibleText: '承知しました。',
      quotedText,
      visibleHtml: '<p>承知しました。</p>',
    })
  })

  test('the page stays whole when its text knows of no quotation', () => {
    const html = `<p>承知しました。</p>${gmail}`
    expect(both('承知しました。\n前回のお返事です。', html)).toMatchObject({ quotedText: null, visibleHtml: html })
  })

  test('the page stays whole when it would hide what the text shows as new', () => {
    const html = `<p>承知しました。</p><div class="yahoo_quoted"><p>前回のお返事です。</p><p>追伸、色は赤で お願いします。</p></div>`
    const text = `承知しました。\n\n${quotedText}\n\n追伸、色は赤で\nお願いします。`
    expect(both(text, html)).toMatchObject({ quotedText, visibleHtml: html })
  })
})

test.each([
  ['in a field of a form', '<textarea>承知しました。</textarea>'],
  ['in a style that nobody sees', '<style>p { color: red }</style>\u200b'],
])('what is new %s is nothing that can be shown, so all is shown', async (_what, fresh) => {
  const raw = await composeMail({
    from: { name: '', address: 'a@customer.example' },
    to: [{ name: '', address: 'support@minato.example' }],
    subject: 'x',
    text: '',
    html: `<html>${fresh}${gmail}</html>`,
    messageId: 'a@customer.example',
    date: new Date(),
  })
  expect((await parseMail(raw)).safeHtml?.html).toContain('前回のお返事です。')
})
