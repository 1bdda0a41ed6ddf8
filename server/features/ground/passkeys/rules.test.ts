import { expect, test } from 'vitest'
import { isCountedBack, placeOf } from './rules.ts'

test.each([
  ['https://desk.example.jp', { rpId: 'desk.example.jp', origin: 'https://desk.example.jp' }],
  ['https://desk.example.jp:8443', { rpId: 'desk.example.jp', origin: 'https://desk.example.jp:8443' }],
  ['http://localhost:3000', { rpId: 'localhost', origin: 'http://localhost:3000' }],
  ['http://127.0.0.1:3000', { rpId: 'localhost', origin: 'http://localhost:3000' }],
  ['http://[::1]:3000', { rpId: 'localhost', origin: 'http://localhost:3000' }],
  ['http://desk.example.jp', null],
  ['http://192.168.1.5:3000', null],
  ['https://192.168.1.5', null],
  ['https://[2001:db8::1]', null],
])('at %s passkeys work under %j', (publicUrl, expected) => expect(placeOf(publicUrl)).toEqual(expected))

test.each([
  [0, 0, false],
  [0, 1, false],
  [5, 6, false],
  [5, 5, true],
  [5, 4, true],
  [5, 0, true],
])('a count of %s followed by %s is one that went back: %s', (kept, now, expected) => {
  expect(isCountedBack(kept, now)).toBe(expected)
})
