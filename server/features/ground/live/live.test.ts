import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { password, type World, world } from '#testing/world.ts'

let port = 0
const open: { destroy(): void }[] = []

beforeAll(async () => {
  const { http } = await world()
  await http.listen({ port: 0, host: '127.0.0.1' })
  port = (http.server.address() as AddressInfo).port
})
afterAll(() => {
  for (const stream of open) stream.destroy()
})

/** Opens a live stream and gathers what arrives. */
function follow({ workspace }: World, headers: Record<string, string>) {
  const stream = { status: 0, text: '', ended: false }
  const request = get(
    {
      port,
      host: '127.0.0.1',
      path: '/api/v1/events',
      headers: { 'madoguchi-workspace': workspace.slug, ...headers },
    },
    (response) => {
      stream.status = response.statusCode ?? 0
      response.on('data', (part) => {
        stream.text += part
      })
      response.on('close', () => {
        stream.ended = true
      })
    },
  )
  open.push(request)
  return stream
}

const cookieOf = (jar: Map<string, string>) => [...jar].map((pair) => pair.join('=')).join('; ')

test('A7, X5: a stream ends with the access of its reader, and goes on for everybody else', async () => {
  const here = await world()
  const { ana, bo, owner } = here
  const streams = { ana: follow(here, { cookie: ana.cookie }), bo: follow(here, { cookie: bo.cookie }) }
  for (const stream of [streams.ana, streams.bo]) await expect.poll(() => stream.text).toContain('event: ready')
  await owner.patch(`/members/${ana.id}`, { active: false })
  await expect.poll(() => streams.ana.ended).toBe(true)
  await owner.patch('/workspace', { teamName: 'After' })
  await expect.poll(() => streams.bo.text).toContain('event: workspace.changed')
  expect(streams.bo.ended).toBe(false)
  expect(streams.ana.text).not.toContain('workspace.changed')
  const again = follow(here, { cookie: ana.cookie })
  await expect.poll(() => again.status).toBe(404)
})

test('A7, X5: ending a session or changing the password cuts the streams that hang on it', async () => {
  const here = await world()
  const { ana, browser } = here
  const [desk, phone] = [browser(), browser()]
  for (const device of [desk, phone]) await device.post('/sign-in', { email: ana.email, password })
  const stream = follow(here, { cookie: cookieOf(phone.jar) })
  await expect.poll(() => stream.text).toContain('event: ready')
  await desk.post('/me/password', { current: password, next: 'four calm indigo doors' })
  await expect.poll(() => stream.ended).toBe(true)
  const again = follow(here, { cookie: cookieOf(phone.jar) })
  await expect.poll(() => again.status).toBe(401)
  const still = follow(here, { cookie: cookieOf(desk.jar) })
  await expect.poll(() => still.text).toContain('event: ready')
})

test('A7, X5: the stream of a token ends when it is revoked', async () => {
  const here = await world()
  const { id, text } = await here.buildToken('workspace.read')
  const stream = follow(here, { authorization: `Bearer ${text}` })
  await expect.poll(() => stream.text).toContain('event: ready')
  await here.owner.delete(`/tokens/${id}`)
  await expect.poll(() => stream.ended).toBe(true)
  expect(stream.text).toContain('event: token.revoked')
})

test('a stream that cannot catch up is cut, so that its reader comes back', async () => {
  const here = await world()
  const { database } = here.services
  await database.owner.query('alter table events rename to events_away')
  const stream = follow(here, { cookie: here.ana.cookie, 'last-event-id': '0' })
  await expect.poll(() => stream.ended).toBe(true)
  await database.owner.query('alter table events_away rename to events')
  const again = follow(here, { cookie: here.ana.cookie, 'last-event-id': '0' })
  await expect.poll(() => again.text).toContain('event: workspace.created')
})

// Last in this file, since it ends the server that all its tests share.
test('a server that ends lets the live streams go, so that nothing keeps it', async () => {
  const here = await world()
  const stream = follow(here, { cookie: here.ana.cookie })
  await expect.poll(() => stream.text).toContain('event: ready')
  await here.http.close()
  await expect.poll(() => stream.ended).toBe(true)
})
