import { expect, test } from 'vitest'
import { isComposing } from './composition.ts'
import { chordOf, createSequence } from './keys.ts'

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  metaKey: false,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

test.each([
  [press('j'), 'j'],
  [press('J', { shiftKey: true }), 'shift+j'],
  [press('?', { shiftKey: true }), '?'],
  [press('k', { metaKey: true }), 'mod+k'],
  [press('k', { ctrlKey: true }), 'mod+k'],
  [press('Enter', { metaKey: true, shiftKey: true }), 'mod+shift+Enter'],
])('%o is written %s', (event, chord) => {
  expect(chordOf(event)).toBe(chord)
})

test('an Enter that confirms a Japanese candidate is not an Enter', () => {
  expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true)
  expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true)
  expect(isComposing({ nativeEvent: { isComposing: true } })).toBe(true)
  expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false)
})

test('two keys in a row make a sequence, unless too slow', () => {
  const known = (keys: string) => (['g i', 'i'].includes(keys) ? 'whole' : keys === 'g' ? 'start' : 'none')
  const follow = createSequence(900)
  expect(follow('g', 0, known)).toBeNull()
  expect(follow('i', 500, known)).toBe('g i')
  expect(follow('g', 1000, known)).toBeNull()
  expect(follow('i', 2500, known)).toBe('i')
})
