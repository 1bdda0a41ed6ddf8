import { expect, test } from 'vitest'
import { findProofs, gapsIn } from '../scripts/generate/security-cases.ts'

test('every attack case has a test, or says what it waits for', () => {
  expect(gapsIn(findProofs())).toEqual([])
})

test('a case that a test names and nobody knows, and one without either, are noticed', () => {
  const proofs = findProofs()
  const [first = ''] = proofs.keys()
  const without = new Map([...proofs].filter(([id]) => id !== first))
  expect(gapsIn(without)).toEqual([`${first} has no test and does not say what it waits for`])
  const open = { T1: { must: 'Nothing.', waitsFor: 'something' } }
  expect(gapsIn(new Map([['Z9', []]]), open)).toEqual(['Z9 is named by a test and is not in the catalogue'])
  expect(gapsIn(new Map([['T1', []]]), open)).toEqual(['T1 has a test and still says what it waits for'])
})
