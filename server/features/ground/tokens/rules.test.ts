import { expect, test } from 'vitest'
import { isUsable, scopesLeft, type TokenState } from './rules.ts'

const now = new Date('2026-11-21T03:00:00Z')
const earlier = new Date('2026-11-21T02:59:59Z')
const later = new Date('2026-11-21T03:00:01Z')
const usable: TokenState = { revokedAt: null, expiresAt: null, creator: { role: 'admin', active: true } }

test.each<[string, Partial<TokenState>, boolean]>([
  ['without an end', {}, true],
  ['before its end', { expiresAt: later }, true],
  ['at its end', { expiresAt: now }, false],
  ['after its end', { expiresAt: earlier }, false],
  ['revoked', { revokedAt: earlier }, false],
  ['of somebody who was switched off', { creator: { role: 'admin', active: false } }, false],
  ['of the operator', { creator: null }, true],
])('a token %s: %o', (_, change, expected) => {
  expect(isUsable({ ...usable, ...change }, now)).toBe(expected)
})

test('a token never exceeds its maker, nor its own scopes', () => {
  const scopes = ['conversation.read', 'member.manage', 'no.longer.known']
  expect(scopesLeft(scopes, { role: 'admin', active: true })).toEqual(['conversation.read', 'member.manage'])
  expect(scopesLeft(scopes, { role: 'agent', active: true })).toEqual(['conversation.read'])
  expect(scopesLeft(scopes, null)).toEqual(['conversation.read', 'member.manage'])
})
