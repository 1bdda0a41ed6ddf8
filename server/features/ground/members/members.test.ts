import { expect, test } from 'vitest'
import { world } from '#testing/world.ts'

test('roles are given by those who have at least as much, and by nobody else', async () => {
  const { owner, ana, bo, lead, buildPerson, settle, events } = await world()
  const admin = await buildPerson('Admin', 'admin')
  const path = `/members/${ana.id}`
  expect(await bo.patch(path, { role: 'viewer' })).toBeProblem('forbidden')
  expect(await lead.patch(path, { role: 'viewer' })).toBeProblem('forbidden')
  expect(await admin.patch(path, { role: 'owner' })).toBeProblem('role_too_high')
  expect(await admin.patch(`/members/${owner.id}`, { role: 'agent' })).toBeProblem('role_too_high')
  expect(await admin.patch(`/members/${owner.id}`, { name: 'Renamed' })).toBeProblem('role_too_high')
  expect(await admin.patch(path, { role: 'lead' })).toMatchObject({ status: 200, body: { role: 'lead' } })
  expect(await owner.patch(path, { role: 'owner' })).toMatchObject({ status: 200, body: { role: 'owner' } })
  await settle()
  expect(events.named('member.changed').map(({ data }) => [data.fields, data.role])).toEqual([
    [['role'], 'lead'],
    [['role'], 'owner'],
  ])
})

test('a new role counts from the next request on', async () => {
  const { owner, ana } = await world()
  expect(await ana.patch('/workspace', { name: 'Mine' })).toBeProblem('forbidden')
  await owner.patch(`/members/${ana.id}`, { role: 'admin' })
  expect(await ana.patch('/workspace', { name: 'Mine' })).toBeOk()
  await owner.patch(`/members/${ana.id}`, { role: 'viewer' })
  expect(await ana.patch('/workspace', { name: 'Yours' })).toBeProblem('forbidden')
})

test('the last owner stays, also when two step down at the same time', async () => {
  const { owner, ana } = await world()
  const self = `/members/${owner.id}`
  expect(await owner.patch(self, { active: false })).toBeProblem('last_owner')
  expect(await owner.patch(self, { role: 'admin' })).toBeProblem('last_owner')
  await owner.patch(`/members/${ana.id}`, { role: 'owner' })
  const answers = await Promise.all([
    owner.patch(self, { role: 'agent' }),
    ana.patch(`/members/${ana.id}`, { role: 'agent' }),
  ])
  expect(answers.map(({ status, body }) => body.code ?? status).sort()).toEqual([200, 'last_owner'])
})

test('A7, A11: whoever is switched off is out at once, and in again when switched on', async () => {
  const { owner, ana, workspace } = await world()
  expect(await ana.get('/workspace')).toBeOk()
  expect(await owner.patch(`/members/${ana.id}`, { active: false })).toMatchObject({ body: { active: false } })
  expect(await ana.get('/workspace')).toBeProblem('not_found')
  expect((await ana.get('/me')).body.memberships).toEqual([])
  await owner.patch(`/members/${ana.id}`, { active: true })
  expect((await ana.get('/me')).body.memberships).toMatchObject([{ workspace: { slug: workspace.slug } }])
  expect(await ana.get('/workspace')).toBeOk()
})

test('everybody is listed page by page, and people of other workspaces never', async () => {
  const { viewer, owner, otherWorkspace } = await world()
  const names: string[] = []
  let next: string | null = ''
  while (next !== null) {
    const { body } = await viewer.get(`/members?limit=4${next && `&cursor=${next}`}`)
    names.push(...body.items.map(({ name }: { name: string }) => name))
    next = body.next
  }
  expect(names).toEqual(['Owner', 'Lead', 'Ana', 'Bo', 'Draft', 'Viewer'])
  expect(await viewer.get('/members?cursor=nonsense')).toBeProblem('invalid_cursor')
  expect(await owner.patch(`/members/${otherWorkspace.ana.id}`, { role: 'viewer' })).toBeProblem('not_found')
  expect(await otherWorkspace.owner.patch(`/members/${otherWorkspace.ana.id}`, { role: 'viewer' })).toBeOk()
})

test('T3: nothing beyond the named fields is taken', async () => {
  const { owner, ana, otherWorkspace } = await world()
  const path = `/members/${ana.id}`
  expect(await owner.patch(path, { workspaceId: otherWorkspace.workspace.id })).toBeProblem('invalid_request')
  expect(await owner.patch(path, { userId: owner.userId })).toBeProblem('invalid_request')
  expect(await owner.patch(path, { name: 'Ana Maria' })).toBeOk()
})
