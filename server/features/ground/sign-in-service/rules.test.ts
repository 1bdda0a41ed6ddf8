import { expect, test } from 'vitest'
import { entryOf, type Known, ownPath, verifiedAddress } from './rules.ts'

const google = { iss: 'https://accounts.google.com', email: 'ana@shop.example', email_verified: true }

test.each([
  [{ email: 'Ana@Shop.example', email_verified: true }, 'ana@shop.example'],
  [{ email: 'ana@shop.example', email_verified: 'true' }, 'ana@shop.example'],
  [{ email: 'ana@shop.example', xms_edov: 1 }, 'ana@shop.example'],
  [{ ...google, hd: 'shop.example' }, 'ana@shop.example'],
  [{ ...google, email: 'ana@gmail.com' }, 'ana@gmail.com'],
  [google, null],
  [{ ...google, hd: 'other.example' }, null],
  [{ email: 'ana@shop.example', email_verified: false }, null],
  [{ email: 'ana@shop.example' }, null],
  [{ email: 'ana@shop.example', xms_edov: '0' }, null],
  [{ email: 'ana', email_verified: true }, null],
  [{ email: 'a\u0000na@shop.example', email_verified: true }, null],
  [{ email: `${'a'.repeat(250)}@shop.example`, email_verified: true }, null],
  [{ email: 'a@b@shop.example', email_verified: true }, null],
  [{ email: ['ana@shop.example'], email_verified: true }, null],
  [{ email_verified: true }, null],
])('A1: of %j the address %s is believed', (claims, expected) => expect(verifiedAddress(claims)).toBe(expected))

const stranger: Known = {
  connected: null,
  address: 'ana@shop.example',
  isMember: false,
  invited: null,
  joinDomains: ['shop.example'],
  joinRole: null,
}
const refused = (why: string) => ({ way: 'refused', why })

test.each<[string, Partial<Known>, object]>([
  ['who is connected', { connected: { active: true }, address: null }, { way: 'enter' }],
  ['who is switched off', { connected: { active: false } }, refused('service_member_inactive')],
  ['an unverified address', { address: null, joinRole: 'agent' }, refused('service_address_unverified')],
  ['the address of a member', { isMember: true, joinRole: 'agent' }, refused('service_connect_first')],
  ['who is invited', { invited: 'admin', joinRole: 'agent' }, { way: 'join', role: 'admin', byInvitation: true }],
  ['a domain that may join', { joinRole: 'agent' }, { way: 'join', role: 'agent', byInvitation: false }],
  ['another domain', { address: 'ana@sub.shop.example', joinRole: 'agent' }, refused('service_stranger')],
  ['a domain, where nobody may join', {}, refused('service_stranger')],
])('A1: %s: %j', (_, change, expected) => expect(entryOf({ ...stranger, ...change })).toEqual(expected))

test.each([
  ['/minato/inbox/todo?q=a%2Fb', '/minato/inbox/todo?q=a%2Fb'],
  [undefined, '/'],
  ['', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/\u0000', '/'],
  ['/検索', '/'],
  ['https://evil.example', '/'],
])('H5: %j as the place after signing in becomes %s', (next, expected) => expect(ownPath(next)).toBe(expected))
