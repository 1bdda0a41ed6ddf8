import type { ProblemCode, Role } from '@madoguchi/contract'
import { expect, test } from 'vitest'
import { isWithin, type StandingChange, whyNotChangeable } from './rules.ts'

test.each<[Role, Role, boolean]>([
  ['owner', 'owner', true],
  ['owner', 'viewer', true],
  ['admin', 'owner', false],
  ['admin', 'admin', true],
  ['lead', 'admin', false],
  ['viewer', 'draft_only', false],
])('%s reaches %s: %s', (own, role, expected) => {
  expect(isWithin(own, role)).toBe(expected)
})

const cases: [string, Role, { role: Role; active: boolean }, StandingChange, number, ProblemCode | null][] = [
  ['an admin makes an agent lead', 'admin', { role: 'agent', active: true }, { role: 'lead' }, 1, null],
  ['an admin makes an agent owner', 'admin', { role: 'agent', active: true }, { role: 'owner' }, 1, 'role_too_high'],
  ['an admin switches an owner off', 'admin', { role: 'owner', active: true }, { active: false }, 2, 'role_too_high'],
  ['an owner steps down before another', 'owner', { role: 'owner', active: true }, { role: 'agent' }, 1, null],
  ['the last owner steps down', 'owner', { role: 'owner', active: true }, { role: 'admin' }, 0, 'last_owner'],
  ['the last owner switches off', 'owner', { role: 'owner', active: true }, { active: false }, 0, 'last_owner'],
  ['the last owner changes nothing', 'owner', { role: 'owner', active: true }, {}, 0, null],
  ['an owner who was off is made agent', 'owner', { role: 'owner', active: false }, { role: 'agent' }, 0, null],
]

test.each(cases)('%s', (_, own, member, change, otherOwners, expected) => {
  expect(whyNotChangeable(own, member, change, otherOwners)).toBe(expected)
})
