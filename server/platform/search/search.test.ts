import { expect, test } from 'vitest'
import { askText, indexText, normalizeText } from './index.ts'

test.each([
  ['ＬｉｖｅＣｕｂｅ　２０', 'livecube 20'],
  ['ｶﾒﾗが  映らない', 'カメラが 映らない'],
])('%s is read as %s', (text, normal) => expect(normalizeText(text)).toBe(normal))

test('Japanese is indexed as pairs of neighbours, Latin words whole', () => {
  expect(indexText('返金 LiveCube').grams).toEqual(['返金', '金', 'livecube'])
})

test.each([
  ['返金', "'返金'", ['%返金%']],
  ['配信が途切れる', "'配信' & '信が' & 'が途' & '途切' & '切れ' & 'れる'", ['%配信が途切れる%']],
  ['猫', "'猫':*", ['%猫%']],
  ['Live 返品', "'live':* & '返品'", ['%live%', '%返品%']],
  ["it's 100%", "'it':* & 's':* & '100':*", ["%it's%", '%100\\%%']],
])('the question %s asks for %s', (question, tsquery, needles) => {
  expect(askText(question)).toEqual({ tsquery, needles })
})

test('a question of signs only finds nothing by grams', () => expect(askText('!? …').tsquery).toBeNull())
