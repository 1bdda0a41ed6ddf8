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
  expect(asked.questions.at(-1)).toBe(tsquery)
  expect(asked.needles).toEqual(needles)
})

test('a question of signs only finds nothing by grams', () => expect(askText('!? …', now).questions).toEqual([]))

test('it asks first for what was said of late, and each time reaches back at least as far as the last time', () => {
  const { questions } = askText('返金', now)
  expect(questions[0]).toBe("('@0:166227' | '@0:166226') & '返金'")
  const hours = 3_600_000
  for (const [step, back] of [3, 24, 192, 1536, 12_288].entries()) {
    const before = new Date(now.getTime() - back * hours)
    expect(questions[step]).toContain(`'${periodsAt(before)[step]}'`)
  }
  expect(questions).toHaveLength(6)
})

test('a single character is looked up only once, after the last two days were read', () => {
  expect(askText('猫', now).questions).toEqual(["('@0:166227' | '@0:166226')", "('@1:20778' | '@1:20777')", "'猫':*"])
  expect(askText('猫 返金', now).questions[4]).toMatch(/ & '返金'$/)
})
