import { expect, test } from 'vitest'
import { isUnseen } from './moving.ts'

test.each([
  ['the newest was seen', { newest: 3, highest: 3 }, 3, false],
  ['something arrived since', { newest: 3, highest: 3 }, 2, true],
  ['a reply was taken back, and the page was loaded anew', { newest: 1, highest: 2 }, 1, false],
  ['a reply was taken back on the page that is still open', { newest: 1, highest: 2 }, 2, false],
  ['more was seen than there ever was', { newest: 3, highest: 3 }, 99, true],
])('%s', (_case, standing, seenThrough, unseen) => expect(isUnseen(standing, seenThrough)).toBe(unseen))
