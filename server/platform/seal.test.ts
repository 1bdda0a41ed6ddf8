import { expect, test } from 'vitest'
import { seal, unseal } from './seal.ts'

test('P4: what was sealed comes back with the same secret only, and unchanged only', () => {
  const sealed = seal('合言葉', 'a'.repeat(32))
  expect(unseal(sealed, 'a'.repeat(32))).toBe('合言葉')
  expect(unseal(sealed, 'b'.repeat(32))).toBeNull()
  expect(unseal(`${sealed.slice(0, -2)}AA`, 'a'.repeat(32))).toBeNull()
  expect(unseal('nonsense', 'a'.repeat(32))).toBeNull()
  expect(sealed).not.toBe(seal('合言葉', 'a'.repeat(32)))
})
