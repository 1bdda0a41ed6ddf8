import type { ProblemCode } from '@madoguchi/contract'
import { afterAll, expect, test } from 'vitest'
import { createOutgoing } from '#platform/outgoing/index.ts'
import { startIdentityProvider } from '#testing/identity-provider.ts'
import { type Browser, password, world } from '#testing/world.ts'

const provider = await startIdentityProvider()
afterAll(() => provider.close())

const at = '/workspace/sign-in-service'

/** A workspace whose people sign in by a service of their company. */
async function withService(change: object = {}) {
  const here = await world()
  here.services.outgoing = createOutgoing({ ports: [], trust: { port: provider.port } })
  Object.assign(provider.manner, {
    broken: false,
    foreignKey: false,
    issuer: null,
    claims: {},
    lifeSeconds: 300,
    userInfo: null,
  })
  const { slug } = here.workspace
  const draft = {
    name: 'Company',
    issuer: provider.url,
    clientId: provider.client.id,
    clientSecret: provider.client.secret,
    joinDomains: [`${slug}.example`],
    ...change,
  }
  expect(await here.owner.put(at, draft)).toBeOk()
  const person = (name: string) => ({ sub: `${slug} ${name}`, email: `${name}@${slug}.example`, email_verified: true })
  const begin = async (desk: Browser, next?: string) =>
    (await desk.post('/sign-in/service', { workspace: slug, next })).body.url
  const back = async (desk: Browser, query: string) => {
    const { status, headers } = await desk.get(`/sign-in/service/return${query}`)
    expect(status).toBe(303)
    return String(headers.location)
  }
  return {
    ...here,
    draft,
    person,
    begin,
    back,
    async signIn(who: { sub: string }, desk = here.browser()) {
      const { query } = provider.agree(await begin(desk, `/${slug}/inbox/todo`), who)
      return { desk, location: await back(desk, query) }
    },
    refusal: (code: string) => `/sign-in?workspace=${slug}&refused=${code}`,
  }
}

test('P4: an owner sets the service; its secret goes in, is never shown, and is not kept readable', async () => {
  const { owner, ana, buildPerson, anyone, draft, workspace, services, settle, events } = await withService()
  const admin = await buildPerson('Admin', 'admin')
  expect(await admin.get(at)).toBeProblem('forbidden')
  expect(await ana.put(at, draft)).toBeProblem('forbidden')
  const { body } = await owner.get(at)
  const { clientSecret, ...shown } = draft
  expect(body).toEqual({
    service: { ...shown, joinRole: null },
    redirectUrl: 'http://127.0.0.1:3000/api/v1/sign-in/service/return',
    signInUrl: `http://127.0.0.1:3000/sign-in?workspace=${workspace.slug}`,
  })
  const { rows } = await services.database.owner.query('select * from sign_in_services')
  expect(JSON.stringify(rows)).not.toContain(clientSecret)
  expect((await owner.put(at, { ...shown, name: 'Renamed' })).body.service.name).toBe('Renamed')
  expect(await owner.put(at, { ...shown, issuer: 'https://other.example' })).toBeProblem('service_secret_needed')
  for (const issuer of ['http://id.example', 'https://id.example/?x', 'ftp://id.example', 'javascript:alert(1)'])
    expect(await owner.put(at, { ...draft, issuer })).toBeProblem('invalid_request')
  for (const joinRole of ['admin', 'owner'])
    expect(await owner.put(at, { ...draft, joinRole })).toBeProblem('invalid_request')
  expect(await owner.put(at, { ...draft, joinDomains: [], joinRole: 'agent' })).toBeProblem('invalid_request')
  expect((await owner.post(`${at}/test`)).body).toEqual({ ok: true })
  const offer = () => anyone.get(`/sign-in/service?workspace=${workspace.slug}`)
  expect((await offer()).body).toEqual({ service: { workspace: workspace.slug, name: 'Renamed' } })
  expect((await anyone.get('/sign-in/service')).body).toEqual({ service: null })
  expect(await owner.delete(at)).toBeOk()
  expect((await offer()).body).toEqual({ service: null })
  expect(await anyone.post('/sign-in/service', { workspace: workspace.slug })).toBeProblem('service_missing')
  await settle()
  expect(events.named('sign_in_service.set')).toHaveLength(2)
  expect(events.named('sign_in_service.removed')).toHaveLength(1)
})

test('S4: an issuer inside our network is not asked, and a test tells only that it failed', async () => {
  const { owner, browser, draft, services, workspace } = await withService()
  services.outgoing = createOutgoing({ ports: [80, 443, provider.port] })
  for (const issuer of [provider.url, 'https://169.254.169.254', 'https://127.0.0.1']) {
    expect(await owner.put(at, { ...draft, issuer })).toBeOk()
    expect((await owner.post(`${at}/test`)).body).toEqual({ ok: false })
    const answer = await browser().post('/sign-in/service', { workspace: workspace.slug })
    expect(answer).toBeProblem('service_unreachable')
  }
})

test('who is invited comes in by the service, with the invited role; by a domain only when that is allowed', async () => {
  const here = await withService()
  const { owner, person, signIn, draft, workspace, refusal, settle, events } = here
  expect((await signIn(person('neu'))).location).toBe(refusal('service_stranger'))
  await owner.post('/invitations', { email: person('neu').email, role: 'lead' })
  const { desk, location } = await signIn({ ...person('neu'), name: '新田 ねう' } as { sub: string })
  expect(location).toBe(`/${workspace.slug}/inbox/todo`)
  const { body: me } = await desk.get('/me')
  expect(me).toMatchObject({
    user: { name: '新田 ねう', email: person('neu').email },
    bound: true,
    memberships: [{ role: 'lead' }],
  })
  expect((await owner.get('/invitations')).body.items).toEqual([])
  // The next time no invitation is needed, nor an address.
  expect((await signIn({ sub: person('neu').sub })).location).toBe(`/${workspace.slug}/inbox/todo`)
  expect((await signIn(person('andere'))).location).toBe(refusal('service_stranger'))
  await owner.put(at, { ...draft, joinRole: 'viewer' })
  const joined = await signIn(person('andere'))
  expect((await joined.desk.get('/me')).body.memberships).toMatchObject([{ role: 'viewer' }])
  const outside = { sub: 'x', email: `x@evil${workspace.slug}.example`, email_verified: true }
  expect((await signIn(outside)).location).toBe(refusal('service_stranger'))
  await settle()
  expect(events.named('member.signed_in').map(({ data }) => data.method)).toEqual(['service', 'service', 'service'])
})

test('A1: an unverified address opens nothing, a verified one is tied to no user who has not proved the own sign-in', async () => {
  const here = await withService({ joinRole: 'agent' })
  const { ana, bo, browser, person, signIn, begin, back, refusal, workspace, otherWorkspace } = here
  const asAna = person('ana')
  expect((await signIn({ ...asAna, email_verified: false } as { sub: string })).location).toBe(
    refusal('service_address_unverified'),
  )
  expect((await signIn(asAna)).location).toBe(refusal('service_connect_first'))
  // She connects it herself, with the password, in one browser from beginning to end.
  const slug = workspace.slug
  expect(await ana.post('/me/sign-in-service', { workspace: slug, password: 'x' })).toBeProblem('wrong_password')
  const foreign = { workspace: otherWorkspace.workspace.slug, password }
  expect(await ana.post('/me/sign-in-service', foreign)).toBeProblem('not_found')
  const desk = browser()
  await desk.post('/sign-in', { email: ana.email, password })
  const connect = async () => (await desk.post('/me/sign-in-service', { workspace: slug, password })).body.url
  const settings = `/${slug}/settings/security`
  expect(await back(desk, provider.agree(await connect(), asAna).query)).toBe(settings)
  expect((await desk.get(`/me/sign-in-service?workspace=${slug}`)).body).toEqual({
    service: { name: 'Company' },
    connected: true,
  })
  const byService = await signIn({ sub: asAna.sub })
  expect((await byService.desk.get('/me')).body.user.id).toBe(ana.userId)
  // Somebody else signed in over it meanwhile: nothing is connected with them.
  const url = await connect()
  await desk.post('/sign-in', { email: bo.email, password })
  expect(await back(desk, provider.agree(url, person('bo')).query)).toBe(`${settings}?refused=service_state_invalid`)
  // Nor can the same account be two people.
  const boUrl = (await desk.post('/me/sign-in-service', { workspace: slug, password })).body.url
  expect(await back(desk, provider.agree(boUrl, asAna).query)).toBe(`${settings}?refused=service_taken`)
  await desk.post('/sign-in', { email: ana.email, password })
  expect(await desk.delete('/me/sign-in-service', { workspace: slug, password })).toBeOk()
  expect((await signIn({ sub: asAna.sub })).location).toBe(refusal('service_address_unverified'))
  expect(await begin(browser())).toContain(provider.url)
})

test('T13: an address that is known elsewhere joins like any other, and what was elsewhere stays there', async () => {
  const { otherWorkspace, signIn, owner, draft, workspace } = await withService()
  const { bo } = otherWorkspace
  await owner.put(at, { ...draft, joinDomains: [`${otherWorkspace.workspace.slug}.example`], joinRole: 'agent' })
  const { desk, location } = await signIn({ sub: 'bo', email: bo.email, email_verified: true } as { sub: string })
  expect(location).toBe(`/${workspace.slug}/inbox/todo`)
  const { body: me } = await desk.get('/me')
  expect(me.user.email).toBe(bo.email)
  expect(me.user.id).not.toBe(bo.userId)
  expect(me.memberships).toHaveLength(1)
  expect((await bo.get('/me')).body.memberships).toHaveLength(1)
  expect(await bo.get('/workspace')).toBeOk()
})

test('A7, A9: a session of the service reaches its workspace only, changes no sign-in, and ends with the service', async () => {
  const { ana, owner, otherWorkspace, browser, signIn, back, person, workspace, draft } = await withService()
  const invited = await otherWorkspace.owner.post('/invitations', { email: ana.email, role: 'agent' })
  await ana.post(`/invitations/${invited.body.link.split('/').at(-1)}/join`)
  expect((await ana.get('/me')).body.memberships).toHaveLength(2)
  const own = browser()
  await own.post('/sign-in', { email: ana.email, password })
  const { body } = await own.post('/me/sign-in-service', { workspace: workspace.slug, password })
  await back(own, provider.agree(body.url, person('ana')).query)
  const { desk } = await signIn(person('ana'))
  const { body: me } = await desk.get('/me')
  expect(me).toMatchObject({ bound: true, memberships: [{ workspace: { slug: workspace.slug } }] })
  const next = { current: password, next: 'four calm indigo doors' }
  for (const answer of [
    desk.post('/me/password', next),
    desk.post('/me/totp', { password }),
    desk.post('/me/passkeys/start', { password }),
    desk.post('/me/sign-in-service', { workspace: workspace.slug, password }),
  ])
    expect(await answer).toBeProblem('own_sign_in_needed')
  const { items } = (await desk.get('/me/sessions')).body
  expect(items).toMatchObject([{ current: true }])
  const [foreign] = (await own.get('/me/sessions')).body.items.filter(({ id }: { id: string }) => id !== items[0].id)
  expect(await desk.delete(`/me/sessions/${foreign.id}`)).toBeProblem('not_found')
  expect((await desk.patch('/me', { name: 'Only here' })).status).toBe(200)
  expect((await ana.get('/me')).body.user.name).toBe('Ana')
  expect(await owner.put(at, { ...draft, issuer: `${provider.url}/other` })).toBeOk()
  expect(await desk.get('/me')).toBeProblem('not_signed_in')
  expect(await own.get('/me')).toBeOk()
  await owner.put(at, draft)
  const members = (await owner.get('/members')).body.items
  expect(members.find(({ id }: { id: string }) => id === ana.id).name).toBe('Only here')
  await owner.patch(`/members/${ana.id}`, { active: false })
  expect((await signIn(person('ana'))).location).toContain('refused=service_member_inactive')
})

test('W5: a state that is forged, used, too old or from another browser is refused', async () => {
  const { browser, begin, back, person, clock } = await withService({ joinRole: 'agent' })
  const invalid = '/sign-in?refused=service_state_invalid'
  const desk = browser()
  const { query } = provider.agree(await begin(desk), person('neu'))
  expect(await back(browser(), query)).toBe(invalid)
  expect(await back(browser(), '')).toBe(invalid)
  expect(await back(desk, query.replace(/state=\w{4}/, 'state=0000'))).toBe(invalid)
  // The cookie is good for one return only.
  expect(await back(desk, query)).toBe(invalid)
  const fresh = provider.agree(await begin(desk), person('neu'))
  const jar = new Map(desk.jar)
  expect(await back(desk, fresh.query)).toBe('/')
  for (const [name, value] of jar) desk.jar.set(name, value)
  expect(await back(desk, fresh.query)).toBe(invalid)
  const late = provider.agree(await begin(desk), person('neu'))
  clock.forward(10 * 60_000)
  expect(await back(desk, late.query)).toBe(invalid)
})

const hour = 3600
test.each<[string, ProblemCode, Partial<typeof provider.manner>]>([
  ['for another client', 'service_answer_foreign', { claims: { aud: 'somebody else' } }],
  ['of another issuer', 'service_answer_foreign', { claims: { iss: 'https://evil.example' } }],
  ['with another nonce', 'service_answer_foreign', { claims: { nonce: 'played again' } }],
  ['signed by another key', 'service_answer_foreign', { foreignKey: true }],
  ['that has run out', 'service_answer_expired', { lifeSeconds: -hour }],
  ['from a service that is many', 'service_misconfigured', { issuer: 'https://id.example/{tenantid}/v2.0' }],
  ['from nobody', 'service_unreachable', { broken: true }],
])('an answer %s is refused as %s', async (_, code, manner) => {
  const { browser, begin, back, person, refusal } = await withService({ joinRole: 'agent' })
  const desk = browser()
  const { query } = provider.agree(await begin(desk), person('neu'))
  Object.assign(provider.manner, manner)
  expect(await back(desk, query)).toBe(refusal(code))
  expect(await desk.get(`/sign-in/service/refusals/${code}`)).toBeProblem(code)
  expect(await desk.get('/me')).toBeProblem('not_signed_in')
})

test('a refusal there, a secret that is not theirs, and an address that must be asked for are each told apart', async () => {
  const { owner, browser, begin, back, person, signIn, refusal, draft, workspace } = await withService({
    joinRole: 'agent',
  })
  const desk = browser()
  const { asked } = provider.agree(await begin(desk), person('neu'))
  expect(Object.fromEntries(asked)).toMatchObject({
    response_type: 'code',
    scope: 'openid email profile',
    code_challenge_method: 'S256',
    client_id: 'madoguchi',
  })
  expect(await back(desk, `?error=access_denied&state=${asked.get('state')}`)).toBe(refusal('service_denied'))
  await owner.put(at, { ...draft, clientSecret: 'not theirs' })
  expect((await signIn(person('neu'))).location).toBe(refusal('service_client_refused'))
  await owner.put(at, draft)
  const { sub, ...rest } = person('neu')
  provider.manner.userInfo = { sub, ...rest }
  expect((await signIn({ sub })).location).toBe(`/${workspace.slug}/inbox/todo`)
})
