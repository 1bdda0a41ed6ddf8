import { expect, test } from 'vitest'
import { isOwnPath, workspaceOf } from './rules.ts'

test.each([
  ['/minato/inbox/todo?q=a%2Fb#x', true],
  ['/', true],
  ['', false],
  ['inbox', false],
  ['//evil.example', false],
  ['/\\evil.example', false],
  ['\\/evil.example', false],
  ['/\t/evil.example', false],
  ['/\n\\evil.example', false],
  [' //evil.example', false],
  ['https://evil.example', false],
  ['javascript:alert(1)', false],
  ['/\u0000/evil.example', false],
  ['/..//evil.example', false],
])('H5: %j as the place after signing in: %s', (path, expected) => {
  expect(isOwnPath(path)).toBe(expected)
})

test.each([
  ['/minato/inbox/todo', 'minato'],
  ['/', undefined],
  [undefined, undefined],
  ['/Minato/inbox', undefined],
])('the path %s lies in the workspace %s', (path, expected) => expect(workspaceOf(path)).toBe(expected))
