import { expect, test } from 'vitest'
import { addUserWithoutSignIn } from '#features/ground/access/index.ts'
import { password, type World, world } from '#testing/world.ts'
import { createMember, mailedLink } from './index.ts'

const chosen = 'four calm indigo doors'
const day = 24 * 60 * 60_000

type Invited = { body: { id: string; link: string } }
const pathOfLink = (link: string) => `/invitations/${link.split('/').at(-1)}`
/** Of the link that the inviting person gets. */
const handedPath = ({ body }: Invited) => pathOfLink(body.link)
/** Of the link that stands in the mail. */
const mailedPath = ({ services }: Pick<World, 'services'>, { body }: Invited) =>
  pathOfLink(mailedLink(services, body.id))

test('an invited stranger chooses a password by the mailed link and is in', async () => {
  const { owner, browser, workspace, services, settle, events } = await world()
  const email = `Neu@${workspace.slug}.example`
  const invited = await owner.post('/invitations', { email, role: 'agent' })
  expect(invited.body).toMatchObject({ email: email.toLowerCase(), role: 'agent', invitedBy: 'Owner' })
  expect(invited.body.link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/invitations\/[0-9a-f]{32}$/)
  const path = mailedPath({ services }, invited)
  const desk = browser()
  expect((await desk.get(path)).body).toEqual({
    workspaceName: 'Hikari',
    email: email.toLowerCase(),
    role: 'agent',
    language: 'ja',
    next: 'choose_password',
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
  const { owner, browser, workspace, services } = await world()
  const invited = await owner.post('/invitations', { email: `eins@${workspace.slug}.example`, role: 'viewer' })
  const path = mailedPath({ services }, invited)
  const accept = () => browser().post(`${path}/accept`, { name: 'Eins', password: chosen })
  const answers = await Promise.all([accept(), accept()])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
  expect(await accept()).toBeProblem('invitation_invalid')
  for (const used of [path, handedPath(invited)]) expect(await browser().get(used)).toBeProblem('invitation_invalid')
})

test('A4, A5: late, withdrawn, replaced, foreign and invented invitations are all answered alike', async () => {
  const { ana, owner, browser, clock, otherWorkspace, workspace, services } = await world()
  const email = `spaet@${workspace.slug}.example`
  const invite = () => owner.post('/invitations', { email, role: 'viewer' })
  const replaced = await invite()
  const withdrawn = await invite()
  expect(await browser().get(handedPath(withdrawn))).toBeOk()
  expect(await otherWorkspace.owner.delete(`/invitations/${withdrawn.body.id}`)).toBeProblem('not_found')
  expect(await owner.delete(`/invitations/${withdrawn.body.id}`)).toBeOk()
  expect(await owner.delete(`/invitations/${withdrawn.body.id}`)).toBeProblem('not_found')
  const late = await invite()
  clock.forward(7 * day)
  const paths = [replaced, withdrawn, late].flatMap((one) => [handedPath(one), mailedPath({ services }, one)])
  for (const path of [...paths, `/invitations/${'0'.repeat(32)}`, '/invitations/%25']) {
    const desk = browser()
    const accept = desk.post(`${path}/accept`, { name: 'Spaet', password: chosen })
    for (const answer of [desk.get(path), accept, desk.post(`${path}/mail`), ana.post(`${path}/join`)])
      expect(await answer).toBeProblem('invitation_invalid')
  }
  const fresh = mailedPath({ services }, await invite())
  expect(await browser().post(`${fresh}/accept`, { name: 'Spaet', password: chosen })).toBeOk()
})

test('T13: who invites, and who holds the link to hand over, sees the same for a stranger as for a user', async () => {
  const { owner, lead, browser, workspace, otherWorkspace, settle, events } = await world()
  const emails = [`niemand@${workspace.slug}.example`, otherWorkspace.bo.email]
  const seen = []
  for (const email of emails) {
    const invited = await owner.post('/invitations', { email, role: 'agent' })
    const { id, createdAt, expiresAt, link, email: _, ...made } = invited.body
    const path = handedPath(invited)
    const page = await browser().get(path)
    const tries = []
    for (const tried of [password, chosen, 'too short'])
      tries.push(await browser().post(`${path}/accept`, { name: 'X', password: tried }))
    expect(tries[0]).toBeProblem('invitation_unproved')
    expect(await owner.post(`${path}/join`)).toBeProblem('invitation_for_other')
    tries.push(await browser().post(`${path}/mail`))
    seen.push({
      made,
      page: { status: page.status, ...page.body, email: '' },
      tries: tries.map(({ status, body }) => ({ status, code: body.code })),
    })
    // The mail that proves the address is shown to nobody else.
    await settle()
    const { body } = await lead.get('/ledger/out')
    expect(body.items[0]).toMatchObject({ recipients: [email], state: 'sent', subject: 'Hikari への招待' })
    expect(await owner.get(`/ledger/out/${body.items[0].id}/raw`)).toBeProblem('source_confidential')
  }
  expect(seen[0]?.page.next).toBe('prove')
  expect(seen[1]).toEqual(seen[0])
  expect(events.named('member.invited')).toHaveLength(2)
})

test('somebody who has a sign-in proves it by signing in, by either link, and is in both workspaces', async () => {
  const { owner, otherWorkspace, browser, workspace, services, bo } = await world()
  const { ana } = otherWorkspace
  const invited = await owner.post('/invitations', { email: ana.email, role: 'lead' })
  const desk = browser()
  const mailed = mailedPath({ services }, invited)
  expect((await desk.get(mailed)).body.next).toBe('sign_in')
  expect(await desk.post(`${mailed}/accept`, { name: 'Ana', password: chosen })).toBeProblem('invitation_sign_in_first')
  const path = handedPath(invited)
  expect(await desk.post(`${path}/join`)).toBeProblem('not_signed_in')
  expect(await bo.post(`${path}/join`)).toBeProblem('invitation_for_other')
  await desk.post('/sign-in', { email: ana.email, password })
  expect(await desk.post(`${path}/join`)).toBeOk()
  const { memberships } = (await desk.get('/me')).body
  expect(memberships.map(({ role }: { role: string }) => role).sort()).toEqual(['agent', 'lead'])
  expect(await desk.get('/workspace')).toBeProblem('workspace_required')
  const here = desk.with({ 'madoguchi-workspace': workspace.slug })
  expect((await here.get('/workspace')).body.slug).toBe(workspace.slug)
})

test('who is known by name only, from an import, chooses a password by the mailed link', async () => {
  const { ctx, owner, browser, workspace, services } = await world()
  const email = `bare@${workspace.slug}.example`
  await ctx.transaction((tx) => addUserWithoutSignIn(tx, { name: 'Bare', email }))
  const path = mailedPath({ services }, await owner.post('/invitations', { email, role: 'agent' }))
  expect((await browser().get(path)).body.next).toBe('choose_password')
  expect(await browser().post(`${path}/accept`, { name: 'Bare', password: chosen })).toBeOk()
  expect(await browser().post('/sign-in', { email, password: chosen })).toBeOk()
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
