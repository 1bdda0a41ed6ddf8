import { expect, test } from 'vitest'
import { formatAddress, newMessageId, normalizeAddress, replyAddress, tokenFromReplyAddress } from './address.ts'

test.each([
  ['Taro@Example.JP', 'taro@example.jp'],
  ['  taro@example.jp.', 'taro@example.jp'],
  ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'taro@example.jp'],
  ['info@日本語.jp', 'info@xn--wgv71a119e.jp'],
  ['山田@例え.jp', '山田@xn--r8jz45g.jp'],
  ['"taro"@example.jp', 'taro@example.jp'],
  ['"Ta ro"@example.jp', '"ta ro"@example.jp'],
  ['ta..ro.@docomo.ne.jp', 'ta..ro.@docomo.ne.jp'],
  ['mailto:a@b.jp', 'a@b.jp'],
  ['a@[192.0.2.1]', 'a@[192.0.2.1]'],
  ['root@localhost', 'root@localhost'],
  ['taro', null],
  ['@example.jp', null],
  ['a b@example.jp', null],
  ['a@b@example.jp', null],
  ['a@exa mple.jp', null],
  ['a@example.jp\r\nBcc: x@y.jp', null],
  ['a@-x.jp', null],
  [`${'a'.repeat(400)}@b.jp`, null],
])('%s is %s', (written, normal) => {
  expect(normalizeAddress(written)).toBe(normal)
})

test('names are quoted only where they need it', () => {
  expect(formatAddress({ name: '山田 太郎', address: 'a@b.jp' })).toBe('山田 太郎 <a@b.jp>')
  expect(formatAddress({ name: 'Yamada, "T"', address: 'a@b.jp' })).toBe('"Yamada, \\"T\\"" <a@b.jp>')
  expect(formatAddress({ name: ' \r\n', address: 'a@b.jp' })).toBe('a@b.jp')
})

test('a reply address gives its token back, to its own mailbox only', () => {
  const address = replyAddress('support@example.jp', '3f9a')
  expect(address).toBe('support+3f9a@example.jp')
  expect(tokenFromReplyAddress('Support@example.jp', 'SUPPORT+3F9A@EXAMPLE.JP')).toBe('3f9a')
  expect(tokenFromReplyAddress('sales@example.jp', address)).toBeNull()
  expect(tokenFromReplyAddress('support@example.com', address)).toBeNull()
  expect(tokenFromReplyAddress('support@example.jp', 'support@example.jp')).toBeNull()
  expect(tokenFromReplyAddress('support+x@example.jp', 'support+x+3f9a@example.jp')).toBe('3f9a')
})

test('message ids do not repeat and can be guessed by nobody', () => {
  const ids = new Set(Array.from({ length: 1_000 }, () => newMessageId('Example.JP')))
  expect(ids.size).toBe(1_000)
  expect([...ids][0]).toMatch(/^[0-9a-f]{32}@example\.jp$/)
})
