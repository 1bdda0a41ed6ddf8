import { expect, test, vi } from 'vitest'
import { createTestServices } from '#testing/services.ts'
import { startJobs } from './index.ts'
import { startRecovery } from './recover.ts'

test('a job that takes long stays with its living worker, and is freed when that is gone', async () => {
  const { database, log } = await createTestServices()
  const { owner, ownerUrl } = database
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
  let begun = 0
  const jobs = {
    long: () => {
      begun += 1
      return held
    },
  }
  const lockedBy = async () => {
    const { rows } = await owner.query<{ by: string | null }>(
      'select locked_by as by from graphile_worker._private_jobs',
    )
    return rows.map(({ by }) => by)
  }
  const runner = await startJobs(database, { jobs, errands: {}, timers: [] }, log)
  await owner.query("select graphile_worker.add_job('long')")
  await vi.waitFor(() => expect(begun).toBe(1), 10_000)

  // It looks once when it starts, as another process does from time to time.
  const look = async () => (await startRecovery(ownerUrl, owner, log)).stop()
  await look()
  expect(await lockedBy()).toEqual([expect.any(String)])

  await owner.query("update graphile_worker._private_jobs set locked_by = 'of a process that was killed'")
  await look()
  expect(await lockedBy()).toEqual([null])
  letGo()
  await runner.stop()
  await database.close()
})
