import { expect, test } from 'vitest'
import { deviceOf, networkOf, readCode, whyWeak } from './rules.ts'

test.each([
  ['elf zeichen', 'weak_password'],
  ['password1234', 'weak_password'],
  ['ＰＡＳＳＷＯＲＤ１２３４', 'weak_password'],
  ['aaaaaaaaaaaaaaaa', 'weak_password'],
  ['ana.tanaka@shop.example', 'weak_password'],
  ['ana.tanaka2026', 'weak_password'],
  ['雨の日は静かに本を読みます', null],
  ['four calm indigo doors', null],
])('the password %s: %s', (password, expected) => {
  expect(whyWeak(password, 'ana.tanaka@shop.example')).toBe(expected)
})

test.each([
  ['123456', { kind: 'app', text: '123456' }],
  ['123 456', { kind: 'app', text: '123456' }],
  ['１２３４５６', { kind: 'app', text: '123456' }],
  ['aB3dE-fG6hI', { kind: 'backup', text: 'aB3dE-fG6hI' }],
  ['aB3dEfG6hI', { kind: 'backup', text: 'aB3dE-fG6hI' }],
])('the code %s is read as %o', (typed, expected) => {
  expect(readCode(typed)).toEqual(expected)
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('the network of %s is %s', (ip, expected) => {
  expect(networkOf(ip)).toBe(expected)
})

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'
test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome}`, 'Chrome · Windows'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Edg/142.0.0.0`, 'Edge · Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1',
    'Safari · iPhone',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox · Linux'],
  ['curl/8.5.0', 'Unknown device'],
])('the device of %s', (userAgent, expected) => {
  expect(deviceOf(userAgent, 'en')).toBe(expected)
})
