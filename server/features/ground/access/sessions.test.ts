import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { password, world } from '#testing/world.ts'

const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1'

test('people see where they are signed in, in words, and end a session from elsewhere', async () => {
  const { ana, bo, browser, settle, events } = await world()
  const mobile = browser({ 'user-agent': phone, 'x-forwarded-for': '203.0.113.80' })
  await mobile.post('/sign-in', { email: ana.email, password })
  const { body } = await ana.get('/me/sessions')
  expect(body.items).toMatchObject([
    { current: false, device: 'Safari · iPhone', ip: '203.0.113.80' },
    { current: true, device: 'Unknown device' },
  ])
  const path = `/me/sessions/${body.items[0].id}`
  expect(await bo.delete(path)).toBeProblem('not_found')
  expect(await mobile.get('/me')).toBeOk()
  expect(await ana.delete(path)).toBeOk()
  expect(await mobile.get('/me')).toBeProblem('not_signed_in')
  expect(await ana.get('/me')).toBeOk()
  await settle()
  expect(events.named('member.security_changed').map(({ data }) => data)).toEqual([
    { memberId: ana.id, what: 'session_ended' },
  ])
})

test('P4: of a session the database knows the hash only, however it was opened', async () => {
  const { ana, browser, services } = await world()
  const desk = browser()
  await desk.post('/sign-in', { email: ana.email, password })
  await desk.post('/me/password', { current: password, next: 'four calm indigo doors' })
  const { rows } = await services.database.owner.query<{ token: string }>(
    'select token from identity.sessions where user_id = $1',
    [ana.userId],
  )
  const [token = ''] = decodeURIComponent(desk.jar.get('madoguchi.session_token') ?? '').split('.')
  expect(rows).toEqual([{ token: createHash('sha256').update(token).digest('hex') }])
  const [cookie = ''] = decodeURIComponent(ana.cookie.split('=')[1] ?? '').split('.')
  expect(cookie).toMatch(/^[0-9a-f]{64}$/)
})

test('a session ends by itself after thirty days', async () => {
  const { ana, clock } = await world()
  const day = 24 * 60 * 60_000
  clock.forward(30 * day - 60_000)
  expect(await ana.get('/me')).toBeOk()
  clock.forward(60_000)
  expect(await ana.get('/me')).toBeProblem('not_signed_in')
})

test('A7, A9: a new password must be a good one, needs the old one, and ends all other sessions', async () => {
  const { ana, browser } = await world()
  const desk = browser()
  await desk.post('/sign-in', { email: ana.email, password })
  const before = new Map(desk.jar)
  const next = 'four calm indigo doors'
  expect(await desk.post('/me/password', { current: password, next: 'too short' })).toBeProblem('weak_password')
  expect(await desk.post('/me/password', { current: password, next: 'password1234' })).toBeProblem('weak_password')
  expect(await desk.post('/me/password', { current: 'not the password', next })).toBeProblem('wrong_password')
  expect(await ana.get('/me')).toBeOk()
  expect(await desk.post('/me/password', { current: password, next })).toBeOk()
  expect(await desk.get('/me')).toBeOk()
  expect(await ana.get('/me')).toBeProblem('not_signed_in')
  expect(desk.jar).not.toEqual(before)
  expect(await browser().post('/sign-in', { email: ana.email, password })).toBeProblem('wrong_credentials')
  expect(await browser().post('/sign-in', { email: ana.email, password: next })).toBeOk()
})

test('whoever holds a session cannot guess the password with it', async () => {
  const { ana } = await world()
  const guess = () => ana.post('/me/totp', { password: 'not the password' })
  for (let time = 0; time < 10; time++) expect(await guess()).toBeProblem('wrong_password')
  expect(await ana.post('/me/totp', { password })).toBeProblem('too_many_requests')
})

test('A9: nobody changes an address or a second factor by a field of the profile', async () => {
  const { ana } = await world()
  for (const change of [{ email: 'eve@evil.example' }, { totpEnabled: false }, { password: 'four calm indigo doors' }])
    expect(await ana.patch('/me', change)).toBeProblem('invalid_request')
  expect((await ana.get('/me')).body.user.email).toBe(ana.email)
})

test('a name is changed everywhere, a language for oneself', async () => {
  const { ana, owner } = await world()
  expect((await ana.patch('/me', { name: '田中 アナ', language: 'ja' })).body.user).toMatchObject({
    name: '田中 アナ',
    language: 'ja',
  })
  const { body } = await owner.get('/members')
  expect(body.items.find(({ id }: { id: string }) => id === ana.id)).toMatchObject({ name: '田中 アナ' })
  expect((await ana.get('/audit')).body.title).toMatch(/権限/)
})

test('when somebody was last seen is written once a minute at most', async () => {
  const { ana, owner, clock } = await world()
  const seen = async () => {
    const { body } = await owner.get('/members')
    return body.items.find(({ id }: { id: string }) => id === ana.id).lastSeenAt
  }
  expect(await seen()).toBeNull()
  await ana.get('/me')
  const first = await seen()
  expect(first).not.toBeNull()
  await ana.get('/me')
  expect(await seen()).toBe(first)
  clock.forward(61_000)
  await ana.get('/me')
  expect(Date.parse(await seen())).toBeGreaterThan(Date.parse(first))
})
