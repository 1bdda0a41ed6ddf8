import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { periodsAt } from '../server/platform/search/index.ts'

test('the bench fills the search with the periods that the product asks for', () => {
  const plan = readFileSync(new URL('../bench/fill/plan.sql', import.meta.url), 'utf8')
  const values = /\(values (.*)\) as periods\(step, length\)/.exec(plan)?.[1] ?? ''
  const lengths = [...values.matchAll(/\((\d), (\d+)\)/g)].map(([, step, length]) => [step, Number(length)] as const)
  const at = new Date('2026-11-21T10:00:00Z')
  expect(lengths.map(([step, length]) => `@${step}:${Math.floor(at.getTime() / 1000 / length)}`)).toEqual(periodsAt(at))
})
