import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { readCases } from '../eval/mail/cases.ts'
import { reply } from '../eval/mail/judge-reply.ts'
import { closeMailReaders } from '../server/platform/mail/index.ts'

afterAll(closeMailReaders)

const cases = readCases(fileURLToPath(new URL('../eval/data/reply-ja', import.meta.url)), ['reply'])

test('every form of a Japanese reply that we know is read right', async () => {
  const wrong: string[] = []
  for (const one of cases) {
    const verdicts = await reply.judge(one)
    wrong.push(...verdicts.filter(({ right }) => !right).map(({ field }) => `${one.id} ${field}`))
  }
  expect(wrong).toEqual([])
  expect(cases.length).toBeGreaterThanOrEqual(60)
})
