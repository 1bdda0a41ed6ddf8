import { expect, test } from 'vitest'
import { isShared, typedDomain } from './rules.ts'
import { sharedDomains } from './shared-domains.ts'

test.each([
  ['gmail.com', true],
  ['docomo.ne.jp', true],
  ['yahoo.co.jp', true],
  ['icloud.com', true],
  // Providers give out names below their own.
  ['d.vodafone.ne.jp', true],
  ['abc.dion.ne.jp', true],
  ['example.co.jp', false],
  ['notgmail.com', false],
  ['gmail.com.example.jp', false],
])('%s is shared by all kinds of people: %s', (domain, shared) => {
  expect(isShared(domain, sharedDomains)).toBe(shared)
})

test.each([
  ['example.co.jp', 'example.co.jp'],
  ['@example.co.jp ', 'example.co.jp'],
  ['info@example.co.jp', 'example.co.jp'],
])('%j is read as %s', (typed, domain) => {
  expect(typedDomain(typed)).toBe(domain)
})
