import { expect, test } from 'vitest'
import { createTestServices } from '#testing/services.ts'
import { patientPool } from './patient-pool.ts'

const services = await createTestServices()
const { ownerUrl, owner, appPool } = services.database

test('R8: a database that lets few in gives everybody an answer, one after another', async () => {
  await owner.query("do $$ begin execute format('alter database %I connection limit 2', current_database()); end $$")
  const answers = await Promise.all(
    Array.from({ length: 40 }, async (_, number) => {
      const { rows } = await appPool.query('select $1::int as number, pg_sleep(0.01)', [number])
      return rows[0]?.number
    }),
  )
  expect(answers).toEqual(Array.from({ length: 40 }, (_, number) => number))
  expect(appPool.totalCount).toBeLessThanOrEqual(2)
})

test('R7: beyond a thousand that wait for a connection, the next is told at once to come again', async () => {
  const pool = patientPool({ connectionString: ownerUrl }, { max: 1, least: 1 }, () => undefined)
  const held = await pool.connect()
  const waiting = Array.from({ length: 1_000 }, () => pool.query('select 1'))
  await expect(pool.query('select 1')).rejects.toMatchObject({ code: '53300' })
  held.release()
  expect(await Promise.all(waiting)).toHaveLength(1_000)
  await pool.end()
})
