import { expect, test } from 'vitest'
import { world } from '#testing/world.ts'

test('R30: a process that stood still is not ready for a moment, and its figures say so', async () => {
  const { http } = await world()
  const ready = async () => (await http.inject('/readyz')).statusCode
  expect(await ready()).toBe(200)
  const until = performance.now() + 2_000
  while (performance.now() < until) Math.sqrt(until)
  await expect.poll(ready).toBe(503)
  const figures = (await http.inject('/metrics')).body
  expect(figures).toMatch(/^process_standstills_total [1-9]/m)
  expect(figures).toMatch(/^process_standstill_longest_seconds [1-9]/m)
  await expect.poll(ready, { timeout: 15_000 }).toBe(200)
})
