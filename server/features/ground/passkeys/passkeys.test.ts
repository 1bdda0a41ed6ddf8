import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { buildAuthenticator } from '#testing/authenticator.ts'
import { type Client, password, type World, world } from '#testing/world.ts'

type Authenticator = ReturnType<typeof buildAuthenticator>

async function add(who: Client, device: Authenticator, name?: string) {
  const { body: asked } = await who.post('/me/passkeys/start', { password })
  return who.post('/me/passkeys', { name, credential: device.make(asked) })
}

async function signIn(
  { browser }: Pick<World, 'browser'>,
  device: Authenticator,
  how?: Parameters<Authenticator['sign']>[1],
) {
  const desk = browser()
  const { body: asked } = await desk.post('/sign-in/passkey/start')
  return { desk, answer: await desk.post('/sign-in/passkey', { credential: device.sign(asked, how) }) }
}

test('passkeys are added, named, listed and removed by their owner; several of them open the desk', async () => {
  const here = await world()
  const { ana, bo, settle, events } = here
  expect((await here.anyone.get('/sign-in/passkey')).body).toEqual({ origin: 'http://localhost:3000' })
  const [phone, key] = [buildAuthenticator(), buildAuthenticator()]
  const { body: asked } = await ana.post('/me/passkeys/start', { password })
  expect(asked).toMatchObject({
    rp: { id: 'localhost' },
    user: { name: ana.email, displayName: 'Ana' },
    excludeCredentials: [],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  const made = await ana.post('/me/passkeys', { credential: phone.make(asked) })
  expect(made.body).toMatchObject({ name: 'Unknown device', lastUsedAt: null })
  expect(await add(ana, key, 'Key')).toBeOk()
  expect((await ana.post('/me/passkeys/start', { password })).body.excludeCredentials).toHaveLength(2)
  expect(await add(ana, key)).toBeProblem('passkey_known')
  const path = `/me/passkeys/${made.body.id}`
  expect((await ana.patch(path, { name: 'Phone' })).body).toMatchObject({ name: 'Phone' })
  expect(await bo.patch(path, { name: 'Mine' })).toBeProblem('not_found')
  expect(await bo.delete(path, { password })).toBeProblem('not_found')
  for (const device of [phone, key]) {
    const { desk, answer } = await signIn(here, device)
    expect(answer).toMatchObject({ status: 200, body: { next: 'done' } })
    expect((await desk.get('/me')).body.user.id).toBe(ana.userId)
  }
  const { items } = (await ana.get('/me/passkeys')).body
  expect(items).toMatchObject([{ name: 'Phone', lastUsedAt: expect.any(String) }, { name: 'Key' }])
  expect(await ana.delete(path, { password })).toBeOk()
  expect((await signIn(here, phone)).answer).toBeProblem('passkey_unknown')
  expect((await signIn(here, key)).answer).toBeOk()
  await settle()
  expect(events.named('member.signed_in').map(({ data }) => data.method)).toEqual(Array(3).fill('passkey'))
  expect(events.named('member.security_changed').map(({ data }) => data.what)).toEqual([
    'passkey_added',
    'passkey_added',
    'passkey_removed',
  ])
})

test('A9: a passkey is added and removed with the password only, by who was asked for it', async () => {
  const { ana, bo } = await world()
  const device = buildAuthenticator()
  expect(await ana.post('/me/passkeys/start', { password: 'not the password' })).toBeProblem('wrong_password')
  const { body: asked } = await ana.post('/me/passkeys/start', { password })
  expect(await bo.post('/me/passkeys', { credential: device.make(asked) })).toBeProblem('passkey_expired')
  const { body } = await add(ana, device)
  expect(await ana.delete(`/me/passkeys/${body.id}`, { password: 'not the password' })).toBeProblem('wrong_password')
  expect((await ana.get('/me/passkeys')).body.items).toHaveLength(1)
})

test('a passkey signs in without the code that the password would want', async () => {
  const here = await world()
  const device = buildAuthenticator()
  const desk = here.browser()
  await desk.post('/sign-in', { email: here.ana.email, password })
  await add(desk, device)
  const { secret } = (await desk.post('/me/totp', { password })).body
  await desk.post('/me/totp/confirm', { code: new TOTP({ secret: Secret.fromBase32(secret) }).generate() })
  expect((await here.browser().post('/sign-in', { email: here.ana.email, password })).body).toEqual({ next: 'totp' })
  const { desk: opened } = await signIn(here, device)
  expect((await opened.get('/me')).body.user).toMatchObject({ id: here.ana.userId, totpEnabled: true })
})

test('A8: a challenge is good once and for ten minutes, and a sign-in ends the session before it', async () => {
  const here = await world()
  const device = buildAuthenticator()
  await add(here.ana, device)
  const desk = here.browser()
  await desk.post('/sign-in', { email: here.bo.email, password })
  const before = new Map(desk.jar)
  const { body: asked } = await desk.post('/sign-in/passkey/start')
  const credential = device.sign(asked)
  expect(await desk.post('/sign-in/passkey', { credential })).toBeOk()
  expect((await desk.get('/me')).body.user.id).toBe(here.ana.userId)
  for (const [name, value] of before) desk.jar.set(name, value)
  expect(await desk.get('/me')).toBeProblem('not_signed_in')
  expect(await desk.post('/sign-in/passkey', { credential })).toBeProblem('passkey_expired')
  const late = (await desk.post('/sign-in/passkey/start')).body
  here.clock.forward(10 * 60_000)
  expect(await desk.post('/sign-in/passkey', { credential: device.sign(late) })).toBeProblem('passkey_expired')
  const invented = { challenge: Buffer.from('0'.repeat(64)).toString('base64url'), rpId: 'localhost' }
  expect(await desk.post('/sign-in/passkey', { credential: device.sign(invented) })).toBeProblem('passkey_expired')
})

test('a locked device, another site, another key and a count that went back open nothing', async () => {
  const here = await world()
  const [device, other] = [buildAuthenticator(), buildAuthenticator()]
  await add(here.ana, device)
  expect((await signIn(here, other)).answer).toBeProblem('passkey_unknown')
  expect((await signIn(here, device, { unlocked: false })).answer).toBeProblem('passkey_refused')
  expect((await signIn(here, device, { origin: 'https://evil.example' })).answer).toBeProblem('passkey_refused')
  const desk = here.browser()
  const { body: asked } = await desk.post('/sign-in/passkey/start')
  const [own, foreign] = [device.sign(asked), other.sign(asked)]
  const forged = { ...own, response: { ...own.response, signature: foreign.response.signature } }
  expect(await desk.post('/sign-in/passkey', { credential: forged })).toBeProblem('passkey_refused')
  expect((await signIn(here, device, { counter: 9 })).answer).toBeOk()
  expect((await signIn(here, device, { counter: 9 })).answer).toBeProblem('passkey_copied')
  expect((await signIn(here, device, { counter: 3 })).answer).toBeProblem('passkey_copied')
  expect((await signIn(here, device, { counter: 10 })).answer).toBeOk()
  await here.settle()
  expect(here.events.named('member.sign_in_failed').map(({ data }) => data.reason)).toEqual(Array(5).fill('passkey'))
})
