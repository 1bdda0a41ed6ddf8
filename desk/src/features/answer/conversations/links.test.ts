import { expect, test } from 'vitest'
import { isWorthShowing } from './html-worth.ts'
import { splitLinks } from './links.ts'

test.each([
  ['詳しくはhttps://minato.example/faqをご覧ください', 'https://minato.example/faq'],
  ['See https://minato.example/a?b=1&c=2.', 'https://minato.example/a?b=1&c=2'],
  ['(https://minato.example/x)', 'https://minato.example/x'],
  ['https://minato.example/x_(y) です', 'https://minato.example/x_(y)'],
])('%s', (text, href) => {
  const parts = splitLinks(text)
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(parts.filter((part) => part.href).map((part) => part.href)).toEqual([href])
})

test('nothing but a web address becomes a link', () => {
  expect(splitLinks('javascript:alert(1) data:text/html,x')).toEqual([{ text: 'javascript:alert(1) data:text/html,x' }])
})

test.each([
  ['<div>お世話になっております。<br>高梨です。</div>', false],
  ['<p>見てください <a href="https://a.example/">https://a.example/</a></p>', false],
  ['<p><a href="https://a.example/track?x=1">注文を見る</a></p>', true],
  ['<table><tr><td>1</td></tr></table>', true],
  ['<p><img src="cid:1"></p>', true],
])('%s is worth showing as HTML: %s', (html, worth) => {
  expect(isWorthShowing(html)).toBe(worth)
})
