import { expect, test } from 'vitest'
import { type Client, world } from '#testing/world.ts'

const bearer = (client: Client, text: string) => client.with({ authorization: `Bearer ${text}` })

test('A11: a token does what its scopes say, until it is revoked', async () => {
  const { owner, anyone, otherWorkspace, settle, events } = await world()
  const { body: made } = await owner.post('/tokens', { name: 'Shop', scopes: ['workspace.read'] })
  expect(made.token).toMatch(/^mdg_[0-9a-f]{64}$/)
  const shop = bearer(anyone, made.token)
  expect(await shop.get('/workspace')).toBeOk()
  const refused = await shop.get('/members')
  expect(refused).toBeProblem('scope_missing')
  expect(refused.body.title).toContain('member.read')
  // Only whoever signs in has a self.
  expect(await shop.get('/me')).toBeProblem('not_signed_in')
  const { body: list } = await owner.get('/tokens')
  expect(list.items).toMatchObject([{ id: made.id, name: 'Shop', createdBy: 'Owner', scopes: ['workspace.read'] }])
  expect(list.items[0].lastUsedAt).not.toBeNull()
  expect(JSON.stringify(list)).not.toContain(made.token.slice(4))
  expect(await otherWorkspace.owner.delete(`/tokens/${made.id}`)).toBeProblem('not_found')
  expect(await shop.get('/workspace')).toBeOk()
  expect(await owner.delete(`/tokens/${made.id}`)).toBeOk()
  expect(await shop.get('/workspace')).toBeProblem('token_invalid')
  expect(await owner.delete(`/tokens/${made.id}`)).toBeProblem('not_found')
  expect((await owner.get('/tokens')).body.items).toEqual([])
  await settle()
  expect(events.named('token.created')).toHaveLength(1)
  expect(events.named('token.revoked')).toHaveLength(1)
})

test('a token stays in its workspace, whatever workspace the request names', async () => {
  const { owner, anyone, otherWorkspace } = await world()
  const { body: made } = await owner.post('/tokens', { name: 'Shop', scopes: ['workspace.read'] })
  const elsewhere = bearer(anyone, made.token).with({ 'madoguchi-workspace': otherWorkspace.workspace.slug })
  expect((await elsewhere.get('/workspace')).body.name).toBe('Hikari')
})

test('a token ends at its time', async () => {
  const { owner, anyone, clock } = await world()
  const at = (ms: number) => new Date(clock.now().getTime() + ms).toISOString()
  const draft = { name: 'Short', scopes: ['workspace.read'] }
  expect(await owner.post('/tokens', { ...draft, expiresAt: at(-1000) })).toBeProblem('invalid_request')
  const { body: made } = await owner.post('/tokens', { ...draft, expiresAt: at(60_000) })
  const short = bearer(anyone, made.token)
  expect(await short.get('/workspace')).toBeOk()
  clock.forward(60_000)
  expect(await short.get('/workspace')).toBeProblem('token_invalid')
})

test('A7, A11: a token never has more than the member who made it, and goes when they go', async () => {
  const { owner, anyone, buildPerson } = await world()
  const admin = await buildPerson('Admin', 'admin')
  const scopes = ['workspace.read', 'member.read', 'token.manage']
  const { body: made } = await admin.post('/tokens', { name: 'Own', scopes })
  const own = bearer(anyone, made.token)
  expect(await own.post('/tokens', { name: 'Child', scopes: ['audit.read'] })).toBeProblem('forbidden')
  const { body: child } = await own.post('/tokens', { name: 'Child', scopes: ['workspace.read'] })
  const grandchild = bearer(anyone, child.token)
  expect(await own.get('/tokens')).toBeOk()
  await owner.patch(`/members/${admin.id}`, { role: 'agent' })
  expect(await own.get('/tokens')).toBeProblem('scope_missing')
  expect(await own.get('/members')).toBeOk()
  expect(await grandchild.get('/workspace')).toBeOk()
  await owner.patch(`/members/${admin.id}`, { active: false })
  expect(await own.get('/members')).toBeProblem('token_invalid')
  expect(await grandchild.get('/workspace')).toBeProblem('token_invalid')
})

test('texts that are no token are refused, never taken for a visitor without one', async () => {
  const { anyone, ana } = await world()
  for (const text of ['mdg_', `mdg_${'0'.repeat(64)}`, 'x', "mdg_' or 1=1"]) {
    expect(await bearer(anyone, text).get('/workspace')).toBeProblem('token_invalid')
    // Not even beside a good session.
    expect(await bearer(ana, text).get('/workspace')).toBeProblem('token_invalid')
  }
  expect(await ana.get('/tokens')).toBeProblem('forbidden')
})
