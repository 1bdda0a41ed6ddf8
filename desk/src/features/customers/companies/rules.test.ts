import { expect, test } from 'vitest'
import { readDomains } from './rules.ts'

test.each([
  ['', []],
  ['example.co.jp', ['example.co.jp']],
  ['a.example\n b.example\n\n', ['a.example', 'b.example']],
  ['a.example、b.example, c.example　d.example', ['a.example', 'b.example', 'c.example', 'd.example']],
])('%j is read as %j', (text, domains) => {
  expect(readDomains(text)).toEqual(domains)
})
