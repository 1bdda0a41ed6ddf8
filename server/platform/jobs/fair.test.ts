import { expect, test } from 'vitest'
import { systemCtx } from '#platform/context.ts'
import { enqueue } from '#platform/db/index.ts'
import { newId } from '#platform/ids.ts'
import { createTestServices } from '#testing/services.ts'

test('R29: a few jobs of one workspace go before the many of another; within one, the older goes first', async () => {
  const services = await createTestServices()
  const [crowd, other] = [newId(), newId()]
  const put = (workspaceId: string, count: number) =>
    systemCtx(services, workspaceId).transaction(async (tx) => {
      for (let left = count; left > 0; left--) enqueue(tx, 'nothing', { left: String(left) })
    })
  await put(crowd, 1_500)
  await put(crowd, 1)
  await put(other, 3)
  const { rows } = await services.database.owner.query<{ workspace: string; left: number }>(
    `select payload->>'workspaceId' as workspace, (payload->>'left')::int as left
     from graphile_worker._private_jobs order by priority, run_at, id`,
  )
  const places = rows.flatMap(({ workspace }, place) => (workspace === other ? [place] : []))
  expect(Math.max(...places)).toBeLessThan(30)
  const own = rows.filter(({ workspace }) => workspace === crowd).map(({ left }) => left)
  expect(own).toEqual([...Array.from({ length: 1_500 }, (_, at) => 1_500 - at), 1])
})
