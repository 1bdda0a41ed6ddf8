import { expect, test } from 'vitest'
import { mayMailAgain, nextStep } from './rules.ts'

const now = new Date('2026-11-21T03:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)

test.each([
  [0, null, true],
  [1, ago(60), true],
  [1, ago(59), false],
  [4, ago(600), true],
  [5, ago(600), false],
])('after %s mails, the last at %s, another one is sent: %s', (mails, mailedAt, expected) => {
  expect(mayMailAgain({ mails, mailedAt }, now)).toBe(expected)
})

test.each([
  [false, false, 'prove'],
  [false, true, 'prove'],
  [true, false, 'choose_password'],
  [true, true, 'sign_in'],
])('by mail %s, with an account %s: %s', (byMail, hasSignIn, expected) => {
  expect(nextStep({ byMail, hasSignIn })).toBe(expected)
})
