import { expect, test } from 'vitest'
import { whyNotAssignable } from './assigning.ts'

test.each([
  ['an agent', { role: 'agent', active: true }, null],
  ['somebody who writes drafts only', { role: 'draft_only', active: true }, null],
  ['somebody who only reads', { role: 'viewer', active: true }, 'role_cannot_take'],
  ['somebody who was switched off', { role: 'owner', active: false }, 'agent_inactive'],
  ['nobody of this workspace', undefined, 'not_found'],
] as const)('%s is refused, if at all, with the reason', (_who, member, refusal) => {
  expect(whyNotAssignable(member)).toBe(refusal)
})
