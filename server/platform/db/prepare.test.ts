import { expect, test } from 'vitest'
import { world } from '#testing/world.ts'

test('R24: a column that a migration adds under the running server fails no request', async () => {
  const { ana, owner, services } = await world()
  const read = async () => {
    // More often than there are connections, so that each has made its plan.
    const answers = await Promise.all(Array.from({ length: 40 }, () => ana.get('/tags')))
    return new Set(answers.map(({ status }) => status))
  }
  expect(await read()).toEqual(new Set([200]))
  await services.database.owner.query('alter table tags add column added_later text')
  expect(await read()).toEqual(new Set([200]))
  expect(await owner.post('/tags', { name: '新しい' })).toBeOk()
})
