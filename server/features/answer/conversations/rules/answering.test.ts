import { expect, test } from 'vitest'
import { greetingName, mayAnswerAutomatically, mostAutomaticPerHour, type ToAnswer, withoutName } from './answering.ts'

const person: ToAnswer = {
  acknowledges: true,
  isFirst: true,
  sender: 'yumi@customer.example',
  doubtful: false,
  automatic: false,
  own: false,
  undeliverable: false,
  lately: 0,
}

test.each<[string, Partial<ToAnswer>, string]>([
  ['a person who writes first', {}, 'first_mail'],
  ['a mailbox that does not', { acknowledges: false }, 'off'],
  ['a later mail', { isFirst: false }, 'not_first'],
  ['M7: a machine', { automatic: true }, 'automatic'],
  ['M7: ourselves', { own: true }, 'own'],
  ['nobody to answer', { sender: null }, 'no_sender'],
  ['somebody who may be another', { doubtful: true }, 'doubtful'],
  ['an address that mail comes back from', { undeliverable: true }, 'undeliverable'],
  ['M8: the fourth within the hour', { lately: mostAutomaticPerHour }, 'too_many'],
])('%s', (_name, change, reason) => {
  expect(mayAnswerAutomatically({ ...person, ...change })).toEqual({ may: reason === 'first_mail', reason })
})

test('M8: of 1,000 rounds between two programs within an hour, three are answered', () => {
  const answered: number[] = []
  for (let round = 0; round < 1_000; round++) {
    const now = round * 3_600
    const lately = answered.filter((at) => at > now - 3_600_000).length
    if (mayAnswerAutomatically({ ...person, lately }).may) answered.push(now)
  }
  expect(answered).toHaveLength(3)
})

test.each([
  ['高梨 由美', '高梨 由美'],
  ['Dr. A. Laurent', 'Dr. A. Laurent'],
  ['Win now at https://evil.example', ''],
  ['evil.example', ''],
  ['x'.repeat(41), ''],
])('who is greeted as %s', (name, greeting) => {
  expect(greetingName(name)).toBe(greeting)
})

test('who has no name is still greeted', () => {
  expect(withoutName('{name} 様\n{number}', 'ja')).toBe('お客様\n{number}')
  expect(withoutName('Dear {name},', 'en')).toBe('Dear customer,')
})
