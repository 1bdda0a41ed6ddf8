import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../faults/list.ts'
import { prepareStages } from '../faults/stage/stage.ts'

// `npm run faults` runs all of them, and longer.
const ids = ['R3', 'R4', 'R5']
const chosen = faults.filter(({ id }) => ids.includes(id))

let stages: Awaited<ReturnType<typeof prepareStages>>
beforeAll(async () => {
  stages = await prepareStages()
})
afterAll(() => stages.remove())

test.each(chosen)('$id, $title: nothing is lost and nothing is doubled', async (fault) => {
  const { broken, figures } = await stages.withStage((stage) => fault.run(stage, { short: true }))
  expect(broken, JSON.stringify(figures)).toEqual([])
})

test('there is a case for each id', () => {
  expect(chosen.map(({ id }) => id)).toEqual(ids)
})
