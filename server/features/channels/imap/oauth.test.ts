import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { createOutgoing } from '#platform/outgoing/index.ts'
import { fakeImap } from '#testing/imap/fake-imap.ts'
import { fakeProvider } from '#testing/imap/fake-provider.ts'
import { fetchingWorld, mailCalled, subjects, until } from '#testing/imap/fetching.ts'

// A busy machine may take its time.
vi.setConfig({ testTimeout: 40_000 })

const running: (() => Promise<unknown>)[] = []
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of running.splice(0)) await stop()
})
afterAll(async () => {
  for (const close of closing) await close()
})

async function fetching() {
  const provider = await fakeProvider('client himitsu')
  const server = await fakeImap({ accessToken: provider.state.accessToken })
  const here = await fetchingWorld(server.port, { signIn: 'microsoft', password: undefined })
  closing.push(server.close, provider.close)
  running.push(here.stop)
  here.services.config.oauthEndpoints = {
    microsoft: { authorizeUrl: `${provider.url}/{tenant}/authorize`, tokenUrl: `${provider.url}/{tenant}/token` },
    google: { authorizeUrl: `${provider.url}/authorize`, tokenUrl: `${provider.url}/token` },
  }
  here.services.outgoing = createOutgoing({ ports: [], trust: { port: provider.port } })
  const client = { provider: 'microsoft', clientId: 'madoguchi', clientSecret: 'client himitsu', tenant: 'minato' }
  const back = (by: { get(path: string): Promise<unknown> }, returned: { code: string; state: string }) =>
    by.get(`/mail-sign-in/return?${new URLSearchParams({ code: returned.code, state: returned.state })}`) as ReturnType<
      typeof here.owner.get
    >
  return {
    ...here,
    provider,
    server,
    client,
    back,
    async begin() {
      const { body } = await here.owner.post(`${here.at}/sign-in`)
      return provider.agree(body.url)
    },
    is: (state: string, reason: string | null) =>
      until(`${state} ${reason}`, async () => {
        const source = await here.source()
        return source.state === state && source.reason === reason
      }),
  }
}

test('somebody signs in at the provider, mail comes in, the token is renewed in time, and one taken back is said', async () => {
  const here = await fetching()
  expect((await here.set()).body).toMatchObject({ state: 'stopped', reason: 'oauth_needed' })
  expect(await here.owner.post(`${here.at}/sign-in`)).toBeProblem('oauth_client_missing')
  expect(await here.owner.put('/mail-sign-in/clients', here.client)).toBeOk()
  expect(JSON.stringify((await here.owner.get('/mail-sign-in/clients')).body)).not.toContain('himitsu')
  here.start()
  const returned = await here.begin()
  expect(Object.fromEntries(returned.asked)).toMatchObject({
    client_id: 'madoguchi',
    response_type: 'code',
    code_challenge_method: 'S256',
    scope: expect.stringContaining('IMAP.AccessAsUser.All'),
    redirect_uri: expect.stringMatching(/\/api\/v1\/mail-sign-in\/return$/),
  })
  const answer = await here.back(here.owner, returned)
  expect(answer).toMatchObject({ status: 303 })
  expect(answer.headers.location).toMatch(/\/settings\/mailboxes\/.*signIn=done$/)
  await until('first look', async () => (await here.source()).checkedAt !== null)
  here.server.deliver(await mailCalled('With a token'))
  await until('taken in', async () => (await here.ledger()).length === 1)
  expect(await subjects(here)).toEqual(['With a token'])

  // An hour later the provider gives another one, and the server takes no other.
  here.clock.forward(58 * 60_000)
  here.server.state.accessToken = 'access-2'
  here.server.dropAll()
  await until('renewed', () => here.provider.state.refreshes === 1)
  await here.is('connected', null)

  here.clock.forward(58 * 60_000)
  here.provider.state.broken = true
  here.server.dropAll()
  await here.is('reconnecting', 'oauth_unreachable')
  here.provider.state.broken = false
  here.provider.state.revoked = true
  await here.is('stopped', 'oauth_revoked')
  const { rows } = await here.services.database.owner.query(
    'select * from imap_sources s join oauth_clients c using (workspace_id)',
  )
  expect(JSON.stringify(rows)).not.toMatch(/refresh-1|access-[12]|himitsu/)
})

test('W5: a state that is forged, used, too old, or somebody else’s is refused', async () => {
  const here = await fetching()
  await here.set()
  await here.owner.put('/mail-sign-in/clients', here.client)
  const fresh = await here.begin()
  const changed = fresh.state.replace(here.workspace.id, here.otherWorkspace.workspace.id)
  for (const state of ['', 'x', `${fresh.state}x`, changed])
    expect(await here.back(here.owner, { code: fresh.code, state })).toBeProblem('oauth_state_invalid')
  expect(await here.back(here.otherWorkspace.owner, fresh)).toBeProblem('oauth_state_invalid')
  expect(await here.back(here.anyone, fresh)).toBeProblem('not_signed_in')
  expect(await here.back(here.owner, fresh)).toMatchObject({ status: 303 })
  expect(await here.back(here.owner, fresh)).toBeProblem('oauth_state_invalid')
  // A colleague cannot finish what somebody else began, and it is used up by the try.
  const mine = await here.begin()
  const colleague = await here.buildPerson('Admin', 'admin')
  expect(await here.back(colleague, mine)).toBeProblem('oauth_state_invalid')
  const late = await here.begin()
  here.clock.forward(11 * 60_000)
  expect(await here.back(here.owner, late)).toBeProblem('oauth_state_invalid')
  expect(await here.ana.post(`${here.at}/sign-in`)).toBeProblem('forbidden')
})
