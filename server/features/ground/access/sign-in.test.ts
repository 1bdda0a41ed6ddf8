import { expect, test } from 'vitest'
import { openBrowser } from '#testing/client.ts'
import { password, world } from '#testing/world.ts'
import { createApp } from '../../../app.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'

test('the right password opens a session, and signing out ends it', async () => {
  const { ana, browser, workspace, settle, events } = await world()
  const desk = browser()
  expect(await desk.get('/me')).toBeProblem('not_signed_in')
  expect(await desk.post('/sign-in', { email: ana.email.toUpperCase(), password })).toMatchObject({
    status: 200,
    body: { next: 'done' },
  })
  const { body: me } = await desk.get('/me')
  expect(me.user).toMatchObject({ id: ana.userId, email: ana.email, totpEnabled: false })
  expect(me.memberships).toMatchObject([{ workspace: { slug: workspace.slug }, memberId: ana.id, role: 'agent' }])
  expect(me.memberships[0].permissions).toContain('conversation.reply')
  expect(me.memberships[0].permissions).not.toContain('member.manage')
  const stolen = new Map(desk.jar)
  expect(await desk.post('/sign-out')).toBeOk()
  expect(desk.jar.size).toBe(0)
  for (const [name, value] of stolen) desk.jar.set(name, value)
  expect(await desk.get('/me')).toBeProblem('not_signed_in')
  await settle()
  expect(events.named('member.signed_in').map(({ data, actor }) => [data, actor.id])).toEqual([
    [{ memberId: ana.id, method: 'password' }, ana.id],
  ])
})

test('the session cookie is out of reach of scripts and of other sites', async () => {
  const { ana, browser } = await world()
  const { headers } = await browser().post('/sign-in', { email: ana.email, password })
  const cookie = [headers['set-cookie']].flat().find((line) => String(line).startsWith('madoguchi.session_token='))
  expect(cookie).toMatch(/; HttpOnly/i)
  expect(cookie).toMatch(/; SameSite=Lax/i)
  expect(cookie).not.toMatch(/; Secure/i)
})

test('behind TLS the cookie travels by TLS only', async () => {
  const { ana, services } = await world()
  const { http } = await createApp({ ...services, config: { ...services.config, publicUrl: 'https://desk.example' } })
  const desk = openBrowser(http, {})
  const { headers } = await desk.post('/sign-in', { email: ana.email, password })
  expect(String(headers['set-cookie'])).toMatch(/__Secure-madoguchi\.session_token=[^;]+;[^,]*Secure/i)
  expect((await desk.get('/me')).body.user.id).toBe(ana.userId)
  const out = await desk.post('/sign-out')
  expect(String(out.headers['set-cookie'])).toMatch(/__Secure-madoguchi\.session_token=;.*; Secure/i)
  expect(await desk.get('/me')).toBeProblem('not_signed_in')
  await http.close()
})

test('a cookie with a forged or missing signature is nobody', async () => {
  const { ana, anyone } = await world()
  const [token = ''] = decodeURIComponent(ana.cookie.split('=')[1] ?? '').split('.')
  expect(await ana.get('/me')).toBeOk()
  for (const value of [token, `${token}.`, `${token}.${Buffer.alloc(32).toString('base64')}`, '.', 'x.y']) {
    const forged = anyone.with({ cookie: `madoguchi.session_token=${encodeURIComponent(value)}` })
    expect(await forged.get('/me')).toBeProblem('not_signed_in')
  }
})

test('A5: an unknown address and a wrong password are answered alike, and no sooner', async () => {
  const { ana, browser, settle, events } = await world()
  const attempt = async (email: string) => {
    const begin = performance.now()
    const { headers, body, ...rest } = await browser().post('/sign-in', { email, password: 'not the password' })
    return { ...rest, body: { ...body, requestId: '' }, cookies: headers['set-cookie'], ms: performance.now() - begin }
  }
  const { ms: knownMs, ...known } = await attempt(ana.email)
  const { ms: unknownMs, ...unknown } = await attempt('nobody@shop.example')
  expect(known).toEqual(unknown)
  expect(known.body.code).toBe('wrong_credentials')
  expect(Math.min(knownMs, unknownMs)).toBeGreaterThanOrEqual(245)
  await settle()
  expect(events.named('member.sign_in_failed').map(({ data, actor }) => [data, actor.kind])).toEqual([
    [{ memberId: ana.id, reason: 'password' }, 'system'],
  ])
})

test('A6: after ten failures an address rests for a quarter of an hour, wherever the tries come from', async () => {
  const { ana, bo, browser, clock } = await world()
  const attempt = (email: string, tried: string) => browser().post('/sign-in', { email, password: tried })
  const failures = await Promise.all(Array.from({ length: 12 }, () => attempt(ana.email, 'not the password')))
  expect(failures.map(({ body }) => body.code).sort()).toEqual([
    ...Array(2).fill('too_many_requests'),
    ...Array(10).fill('wrong_credentials'),
  ])
  const refused = await attempt(ana.email, password)
  expect(refused).toBeProblem('too_many_requests')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800)
  expect(await attempt(bo.email, password)).toBeOk()
  clock.forward(15 * 60_000)
  expect(await attempt(ana.email, password)).toBeOk()
})

test('A6: one network is limited over all addresses, and cannot change its face by a header', async () => {
  const { ana, bo, browser } = await world()
  const desk = browser()
  const attempts = Array.from({ length: 10 }, (_, at) =>
    desk
      // A balancer appends the address that it saw; what the visitor wrote before it counts for nothing.
      .with({ 'x-forwarded-for': `10.0.0.${at}, 203.0.113.9` })
      .post('/sign-in', { email: `guess-${at}@shop.example`, password: 'not the password' }),
  )
  for (const answer of await Promise.all(attempts)) expect(answer).toBeProblem('wrong_credentials')
  const next = desk.with({ 'x-forwarded-for': '10.9.9.9, 203.0.113.9' })
  expect(await next.post('/sign-in', { email: ana.email, password })).toBeProblem('too_many_requests')
  expect(await browser().post('/sign-in', { email: bo.email, password })).toBeOk()
})

test('those who sign in well are never limited', async () => {
  const { ana, browser } = await world()
  const desk = browser()
  for (let time = 0; time < 12; time++) expect(await desk.post('/sign-in', { email: ana.email, password })).toBeOk()
})

test('A6: a password of unreasonable length is refused before anything is computed', async () => {
  const { ana, browser } = await world()
  const begin = performance.now()
  expect(await browser().post('/sign-in', { email: ana.email, password: 'x'.repeat(500_000) })).toBeProblem(
    'invalid_request',
  )
  expect(performance.now() - begin).toBeLessThan(245)
})

test('A8: every sign-in gets a session of its own and ends the one that the browser had', async () => {
  const { ana, bo, browser } = await world()
  const desk = browser({ 'user-agent': firefox })
  await desk.post('/sign-in', { email: ana.email, password })
  const first = new Map(desk.jar)
  await desk.post('/sign-in', { email: bo.email, password })
  expect((await desk.get('/me')).body.user.id).toBe(bo.userId)
  expect([...desk.jar.values()]).not.toEqual([...first.values()])
  for (const [name, value] of first) desk.jar.set(name, value)
  expect(await desk.get('/me')).toBeProblem('not_signed_in')
})

test('A10: another site cannot sign a visitor in or out', async () => {
  const { ana, browser } = await world()
  const desk = browser()
  const elsewhere = desk.with({ origin: 'https://evil.example' })
  expect(await elsewhere.post('/sign-in', { email: ana.email, password })).toBeProblem('cross_site_request')
  expect(await desk.post('/sign-in', { email: ana.email, password })).toBeOk()
  expect(await elsewhere.post('/sign-out')).toBeProblem('cross_site_request')
  expect(await desk.get('/me')).toBeOk()
})
