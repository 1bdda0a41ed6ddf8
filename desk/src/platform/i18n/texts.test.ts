import { expect, test } from 'vitest'
import { fill, translator } from './texts.ts'

const catalogue = {
  ja: { greeting: '{name}様', replies: 'お返事 {count} 件', plain: '保存する' },
  en: { greeting: 'Dear {name}', replies: '{count} {count|reply|replies}', plain: 'Save' },
} as const

test('placeholders are filled in the language asked for', () => {
  expect(translator(catalogue, 'ja')('greeting', { name: '高梨' })).toBe('高梨様')
  expect(translator(catalogue, 'en')('plain')).toBe('Save')
})

test.each([
  [0, '0 replies'],
  [1, '1 reply'],
  [2, '2 replies'],
  [1200, '1,200 replies'],
])('English says %i in the right number', (count, sentence) => {
  expect(translator(catalogue, 'en')('replies', { count })).toBe(sentence)
})

test('Japanese needs no plural', () => {
  expect(translator(catalogue, 'ja')('replies', { count: 1 })).toBe('お返事 1 件')
})

test('a value that looks like a placeholder is not filled again', () => {
  expect(fill('{a} {b}', { a: '{b}', b: 'x' }, 'en')).toBe('{b} x')
})
