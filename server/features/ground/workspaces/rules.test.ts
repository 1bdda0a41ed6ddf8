import { expect, test } from 'vitest'
import { slugOf } from './rules.ts'

const id = '01a20008-ed39-74d3-a7a0-135d87a99046'

test.each([
  ['Minato Camera', 'minato-camera'],
  ['Ｍｉｎａｔｏ', 'minato'],
  ['みなとカメラ', 'w-87a99046'],
  ['X', 'w-87a99046'],
  ['API', 'w-87a99046'],
  ['Sign In!', 'w-87a99046'],
])('the workspace %s is found at /%s', (name, slug) => expect(slugOf(name, id)).toBe(slug))
