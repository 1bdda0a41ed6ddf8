import { expect, test } from 'vitest'
import { askText, indexText, normalizeText, periodsAt } from './index.ts'

test.each([
  ['ＬｉｖｅＣｕｂｅ　２０', 'livecube 20'],
  ['ｶﾒﾗが  映らない', 'カメラが 映らない'],
])('%s is read as %s', (text, normal) => expect(normalizeText(text)).toBe(normal))

test('Japanese is indexed as pairs of neighbours, Latin words by their beginnings', () => {
  expect(indexText('返金 LiveA 2').grams).toEqual(['返金', '金', 'li', 'liv', 'live', 'livea', '2'])
})

const now = new Date('2026-11-21T10:00:00Z')

test.each([
  ['返金', "'返金'", ['%返金%']],
  ['配信が途切れる', "'配信' & '信が' & 'が途' & '途切' & '切れ' & 'れる'", ['%配信が途切れる%']],
  ['猫', "'猫':*", ['%猫%']],
  ['LiveCube20 返品', "'livecube' & '返品'", ['%livecube20%', '%返品%']],
  ["it's 100%", "'it' & 's' & '100'", ["%it's%", '%100\\%%']],
])('the question %s asks for %s', (question, tsquery, needles) => {
  const asked = askText(question, now)
  expect(asked?.periods.at(-1)).toEqual({ period: tsquery, reach: null })
  expect(asked?.needles).toEqual(needles)
})

test('a question of signs only finds nothing by grams', () => expect(askText('!? …', now)).toBeNull())

test('it asks first for what was said of late, and each time reaches back as far as it says', () => {
  const periods = askText('返金', now)?.periods.slice(0, -1) ?? []
  expect(periods[0]?.period).toBe("'@0:166227' | '@0:166226'")
  expect(periods.map(({ reach }) => reach)).toEqual([3, 12, 24, 96, 192, 768, 1536, 6144, 12_288])
  for (const [place, { period, reach }] of periods.entries()) {
    const before = periodsAt(new Date(now.getTime() - (reach ?? 0) * 3_600_000))
    expect(period).toContain(`'${before[Math.floor(place / 2)]}'`)
  }
})

test('a single character is looked up only once, after the last days were read', () => {
  expect(askText('猫', now)).toMatchObject({ words: null, periods: { length: 4 } })
  expect(askText('猫 返金', now)).toMatchObject({ words: "'返金'", periods: { length: 10 } })
})
