import { expect, test } from 'vitest'
import { password, world } from '#testing/world.ts'
import { createMember } from './index.ts'

const chosen = 'four calm indigo doors'
const day = 24 * 60 * 60_000

type Invited = { body: { link: string } }
const pathOf = ({ body }: Invited) => `/invitations/${body.link.split('/').at(-1)}`

test('an invited stranger chooses a password and is in', async () => {
  const { owner, browser, workspace, settle, events } = await world()
  const email = `Neu@${workspace.slug}.example`
  const invited = await owner.post('/invitations', { email, role: 'agent' })
  expect(invited.body).toMatchObject({ email: email.toLowerCase(), role: 'agent', invitedBy: 'Owner' })
  expect(invited.body.link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/invitations\/[0-9a-f]{32}$/)
  const path = pathOf(invited)
  const desk = browser()
  expect((await desk.get(path)).body).toEqual({
    workspaceName: 'Hikari',
    email: email.toLowerCase(),
    role: 'agent',
    language: 'ja',
    knownUser: false,
  })
  expect(await desk.post(`${path}/accept`, { name: 'Neu', password: 'too short' })).toBeProblem('weak_password')
  expect(await desk.post(`${path}/accept`, { name: 'Neu', password: chosen })).toMatchObject({ body: { next: 'done' } })
  expect((await desk.get('/me')).body.memberships).toMatchObject([{ role: 'agent' }])
  expect((await owner.get('/invitations')).body.items).toEqual([])
  expect(await browser().post('/sign-in', { email, password: chosen })).toBeOk()
  await settle()
  expect(events.named('member.invited')).toHaveLength(1)
  expect(events.named('member.joined').at(-1)?.data.role).toBe('agent')
})

test('A4: an invitation is good once, also for two who take it at the same time', async () => {
  const { owner, browser, workspace } = await world()
  const path = pathOf(await owner.post('/invitations', { email: `eins@${workspace.slug}.example`, role: 'viewer' }))
  const accept = () => browser().post(`${path}/accept`, { name: 'Eins', password: chosen })
  const answers = await Promise.all([accept(), accept()])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
  expect(await accept()).toBeProblem('invitation_invalid')
  expect(await browser().get(path)).toBeProblem('invitation_invalid')
})

test('A4, A5: late, withdrawn, replaced, foreign and invented invitations are all answered alike', async () => {
  const { owner, browser, clock, otherWorkspace, workspace } = await world()
  const email = `spaet@${workspace.slug}.example`
  const invite = () => owner.post('/invitations', { email, role: 'viewer' })
  const replaced = await invite()
  const withdrawn = await invite()
  expect(await browser().get(pathOf(withdrawn))).toBeOk()
  expect(await otherWorkspace.owner.delete(`/invitations/${withdrawn.body.id}`)).toBeProblem('not_found')
  expect(await owner.delete(`/invitations/${withdrawn.body.id}`)).toBeOk()
  expect(await owner.delete(`/invitations/${withdrawn.body.id}`)).toBeProblem('not_found')
  const late = await invite()
  clock.forward(7 * day)
  const paths = [...[replaced, withdrawn, late].map(pathOf), `/invitations/${'0'.repeat(32)}`, '/invitations/%25']
  for (const path of paths) {
    expect(await browser().get(path)).toBeProblem('invitation_invalid')
    expect(await browser().post(`${path}/accept`, { name: 'Spaet', password: chosen })).toBeProblem(
      'invitation_invalid',
    )
  }
  const fresh = await invite()
  expect(await browser().post(`${pathOf(fresh)}/accept`, { name: 'Spaet', password: chosen })).toBeOk()
})

test('somebody who has a sign-in takes an invitation with the own password, and signs in once for both', async () => {
  const { owner, otherWorkspace, browser, workspace } = await world()
  const { ana } = otherWorkspace
  const path = pathOf(await owner.post('/invitations', { email: ana.email, role: 'lead' }))
  const desk = browser()
  expect((await desk.get(path)).body.knownUser).toBe(true)
  const accept = (tried: string) => desk.post(`${path}/accept`, { name: 'Ana', password: tried })
  expect(await accept(chosen)).toBeProblem('wrong_password')
  expect(await accept(password)).toBeOk()
  const { memberships } = (await desk.get('/me')).body
  expect(memberships.map(({ role }: { role: string }) => role).sort()).toEqual(['agent', 'lead'])
  expect(await desk.get('/workspace')).toBeProblem('workspace_required')
  const here = desk.with({ 'madoguchi-workspace': workspace.slug })
  expect((await here.get('/workspace')).body.slug).toBe(workspace.slug)
})

test('nobody invites above their own role, twice, or without the right to', async () => {
  const { ana, bo, owner, buildPerson, workspace, otherWorkspace } = await world()
  const admin = await buildPerson('Admin', 'admin')
  const program = (await owner.post('/tokens', { name: 'HR', scopes: ['member.manage'] })).body.token
  const robot = ana.with({ authorization: `Bearer ${program}` })
  const draft = { email: `x@${workspace.slug}.example`, role: 'owner' }
  expect(await ana.post('/invitations', draft)).toBeProblem('forbidden')
  expect(await admin.post('/invitations', draft)).toBeProblem('role_too_high')
  expect(await robot.post('/invitations', draft)).toBeProblem('role_too_high')
  expect(await owner.post('/invitations', draft)).toBeOk()
  expect(await owner.post('/invitations', { email: bo.email, role: 'agent' })).toBeProblem('already_member')
  // Whether an address is known elsewhere cannot be told from here.
  expect(await owner.post('/invitations', { email: otherWorkspace.bo.email, role: 'agent' })).toBeOk()
})

test('the operator makes a member with a made password, or with that of somebody known', async () => {
  const { ctx, workspace, otherWorkspace, browser, ana } = await world()
  const email = `cli@${workspace.slug}.example`
  const made = await createMember(ctx, { email, name: 'Cli', role: 'admin' })
  expect(made.password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/)
  const desk = browser()
  expect(await desk.post('/sign-in', { email, password: made.password })).toBeOk()
  expect((await desk.get('/me')).body.memberships).toMatchObject([{ memberId: made.memberId, role: 'admin' }])
  const known = await createMember(otherWorkspace.ctx, { email: ana.email, name: 'A', role: 'lead' })
  expect(known.password).toBeNull()
  expect((await ana.get('/me')).body.memberships).toHaveLength(2)
})
