import { connect, type Socket } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { world } from './world.ts'

const open: Socket[] = []
afterAll(() => {
  for (const socket of open) socket.destroy()
})

test('D4: 500 connections that send a byte now and then do not slow down who asks in full', async () => {
  const { http, ana, workspace } = await world()
  const url = new URL(await http.listen({ port: 0, host: '127.0.0.1' }))
  const headers = { cookie: ana.cookie, 'madoguchi-workspace': workspace.slug }
  const slowest = async () => {
    const times: number[] = []
    for (let at = 0; at < 40; at++) {
      const begun = performance.now()
      expect((await http.inject({ url: '/api/v1/conversations', headers })).statusCode).toBe(200)
      times.push(performance.now() - begun)
    }
    return times.sort((one, other) => one - other)[37] ?? 0
  }
  await slowest()
  const alone = await slowest()
  await Promise.all(
    Array.from({ length: 500 }, async () => {
      const socket = connect(Number(url.port), url.hostname)
      socket.on('error', () => undefined)
      open.push(socket)
      await new Promise((resolve) => socket.once('connect', resolve))
      socket.write('POST /api/v1/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\nX-Slow: ')
    }),
  )
  const dripping = setInterval(() => open.forEach((socket) => socket.write('x')), 50)
  const beside = await slowest()
  clearInterval(dripping)
  // A busy machine doubles a time by itself; a server that waits for slow ones needs seconds.
  expect(beside).toBeLessThan(alone * 5 + 250)
  // Nor does the server wait for them for ever.
  expect(http.server.requestTimeout).toBeLessThanOrEqual(60_000)
  expect(http.server.headersTimeout).toBeLessThanOrEqual(60_000)
})
