import { Agent, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { world } from '#testing/world.ts'

test('R23: a server that ends answers what it has begun, and no kept connection holds it', async () => {
  const { http, ana, services } = await world()
  await http.listen({ port: 0, host: '127.0.0.1' })
  const { port } = http.server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  const blocker = await services.database.owner.connect()
  await blocker.query('begin; lock table tags in access exclusive mode')
  const answered = new Promise<number | undefined>((resolve, reject) => {
    const options = { agent, port, host: '127.0.0.1', path: '/api/v1/tags', headers: { cookie: ana.cookie } }
    get(options, (answer) => answer.resume().on('end', () => resolve(answer.statusCode))).on('error', reject)
  })
  await expect
    .poll(async () => {
      const { rows } = await services.database.owner.query(
        "select 1 from pg_stat_activity where wait_event_type = 'Lock'",
      )
      return rows.length
    })
    .toBeGreaterThan(0)
  const began = performance.now()
  const closed = http.close()
  await blocker.query('commit')
  blocker.release()
  expect(await answered).toBe(200)
  await closed
  expect(performance.now() - began).toBeLessThan(10_000)
  agent.destroy()
})
