import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { password, type World, world } from '#testing/world.ts'

// The code of the next half minute is taken as well, so that a test has two at the same time: one to set up
// with, one to sign in with. The one before would be taken, too, but may run out under the test.
const codeOf = (secret: string, step: 0 | 1 | 2 = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + step * 30_000 })
const nextCodeOf = (secret: string) => codeOf(secret, 1)

async function withTotp({ ana, browser }: World) {
  const desk = browser()
  await desk.post('/sign-in', { email: ana.email, password })
  const { body: setup } = await desk.post('/me/totp', { password })
  expect(await desk.post('/me/totp/confirm', { code: codeOf(setup.secret) })).toBeOk()
  const challenged = async () => {
    const next = browser()
    expect((await next.post('/sign-in', { email: ana.email, password })).body).toEqual({ next: 'totp' })
    return next
  }
  return { desk, challenged, secret: String(setup.secret), backupCodes: setup.backupCodes as string[] }
}

test('A8, A9: two-step sign-in is set up with the password and a first code', async () => {
  const { ana, settle, events } = await world()
  expect(await ana.post('/me/totp/confirm', { code: '123456' })).toBeProblem('totp_not_started')
  expect(await ana.post('/me/totp', { password: 'not the password' })).toBeProblem('wrong_password')
  const { body: setup } = await ana.post('/me/totp', { password })
  expect(setup.uri).toMatch(/^otpauth:\/\/totp\/Madoguchi/)
  expect(setup.backupCodes).toHaveLength(10)
  expect((await ana.get('/me')).body.user.totpEnabled).toBe(false)
  const wrong = codeOf(setup.secret) === '000000' ? '111111' : '000000'
  expect(await ana.post('/me/totp/confirm', { code: wrong })).toBeProblem('wrong_code')
  const confirmed = await ana.post('/me/totp/confirm', { code: codeOf(setup.secret) })
  expect(confirmed).toBeOk()
  const [cookie = ''] = String(confirmed.headers['set-cookie']).split(';')
  // The session goes on under a new id; the old one is over.
  expect(await ana.get('/me')).toBeProblem('not_signed_in')
  const again = ana.with({ cookie })
  expect((await again.get('/me')).body.user.totpEnabled).toBe(true)
  expect(await again.post('/me/totp', { password })).toBeProblem('totp_already_on')
  await settle()
  expect(events.named('member.security_changed').map(({ data }) => data.what)).toEqual(['totp_on'])
})

test('with it, the password alone opens nothing, and a code of the app finishes the sign-in', async () => {
  const here = await world()
  const { challenged, secret } = await withTotp(here)
  const desk = await challenged()
  expect(await desk.get('/me')).toBeProblem('not_signed_in')
  expect(await desk.post('/sign-in/totp', { code: nextCodeOf(secret) })).toMatchObject({ body: { next: 'done' } })
  expect((await desk.get('/me')).body.user.id).toBe(here.ana.userId)
  await here.settle()
  expect(here.events.named('member.signed_in').map(({ data }) => data.method)).toEqual(['password', 'totp'])
})

test('a code is good once, also for two who use it at the same time', async () => {
  const { challenged, secret, backupCodes } = await withTotp(await world())
  const [one, two, later] = [await challenged(), await challenged(), await challenged()]
  const code = nextCodeOf(secret)
  const answers = await Promise.all([one.post('/sign-in/totp', { code }), two.post('/sign-in/totp', { code })])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401])
  expect(await later.post('/sign-in/totp', { code })).toBeProblem('wrong_code')
  // The code that switched it on has been used, too.
  expect(await later.post('/sign-in/totp', { code: codeOf(secret) })).toBeProblem('wrong_code')
  expect(await later.post('/sign-in/totp', { code: backupCodes[0] })).toBeOk()
})

test('a backup code stands in for the app, once, however it is typed', async () => {
  const here = await world()
  const { challenged, backupCodes } = await withTotp(here)
  const [first = '', second = ''] = backupCodes
  expect(await (await challenged()).post('/sign-in/totp', { code: first })).toBeOk()
  const desk = await challenged()
  expect(await desk.post('/sign-in/totp', { code: first })).toBeProblem('wrong_code')
  expect(await desk.post('/sign-in/totp', { code: ` ${second.replace('-', '')} ` })).toBeOk()
  await here.settle()
  expect(here.events.named('member.signed_in').map(({ data }) => data.method)).toEqual([
    'password',
    'backup_code',
    'backup_code',
  ])
  expect(here.events.named('member.sign_in_failed').map(({ data }) => data.reason)).toEqual(['code'])
})

test('guessing ends the attempt after five codes, and the account rests after ten', async () => {
  const { challenged, secret } = await withTotp(await world())
  const right = [codeOf(secret), codeOf(secret, 1), codeOf(secret, 2)]
  const guess = async (desk: Awaited<ReturnType<typeof challenged>>, from: number) => {
    const codes: string[] = []
    for (let at = 0; codes.length < 6; at++) {
      const code = String(from + at)
      if (!right.includes(code)) codes.push((await desk.post('/sign-in/totp', { code })).body.code)
    }
    return codes
  }
  const five = Array(5).fill('wrong_code')
  expect(await guess(await challenged(), 700_000)).toEqual([...five, 'sign_in_expired'])
  expect(await guess(await challenged(), 710_000)).toEqual([...five, 'too_many_requests'])
  expect(await (await challenged()).post('/sign-in/totp', { code: nextCodeOf(secret) })).toBeProblem(
    'too_many_requests',
  )
})

test('a code without the password before it is worth nothing', async () => {
  const here = await world()
  const { secret } = await withTotp(here)
  expect(await here.browser().post('/sign-in/totp', { code: nextCodeOf(secret) })).toBeProblem('sign_in_expired')
  // Nor does the open session of somebody else make up for it.
  expect(await here.bo.post('/sign-in/totp', { code: nextCodeOf(secret) })).toBeProblem('sign_in_expired')
})

test('A9: it is switched off by the password only', async () => {
  const here = await world()
  const { desk } = await withTotp(here)
  expect(await desk.delete('/me/totp', { password: 'not the password' })).toBeProblem('wrong_password')
  expect((await desk.get('/me')).body.user.totpEnabled).toBe(true)
  expect(await desk.delete('/me/totp', { password })).toBeOk()
  expect((await desk.get('/me')).body.user.totpEnabled).toBe(false)
  expect((await here.browser().post('/sign-in', { email: here.ana.email, password })).body).toEqual({ next: 'done' })
})
