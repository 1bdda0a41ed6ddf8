import { expect, test } from 'vitest'
import { password, world } from '#testing/world.ts'

type Line = { position: number; name: string; actor: { kind: string; name: string }; data: Record<string, unknown> }

test('P1: the audit trail tells who did what, newest first, to those who may read it', async () => {
  const { owner, ana, lead, browser } = await world()
  await browser().post('/sign-in', { email: ana.email, password })
  await browser().post('/sign-in', { email: ana.email, password: 'not the password' })
  await owner.patch(`/members/${ana.id}`, { role: 'lead' })
  const { body: made } = await owner.post('/tokens', { name: 'Robot', scopes: ['token.manage'] })
  const robot = ana.with({ authorization: `Bearer ${made.token}` })
  const { body: child } = await robot.post('/tokens', { name: 'Child', scopes: ['token.manage'] })
  expect(await lead.get('/audit')).toBeProblem('forbidden')
  const { body } = await owner.get('/audit')
  const lines: Line[] = body.items
  expect(lines.slice(0, 5).map(({ name, actor }) => [name, actor.kind, actor.name])).toEqual([
    ['token.created', 'token', 'Robot'],
    ['token.created', 'member', 'Owner'],
    ['member.changed', 'member', 'Owner'],
    ['member.sign_in_failed', 'system', 'Madoguchi'],
    ['member.signed_in', 'member', 'Ana'],
  ])
  expect(lines[0]?.data).toEqual({ tokenId: child.id, scopes: ['token.manage'] })
  expect(lines.at(-1)?.name).toBe('workspace.created')
  const text = JSON.stringify(body)
  for (const secret of [ana.email, made.token, password]) expect(text).not.toContain(secret)
})

test('T7: its pages are whole and hold nothing of other workspaces', async () => {
  const { owner, ana, otherWorkspace } = await world()
  for (const role of ['lead', 'viewer', 'agent']) await owner.patch(`/members/${ana.id}`, { role })
  await otherWorkspace.owner.patch(`/members/${otherWorkspace.ana.id}`, { role: 'viewer' })
  const lines: Line[] = []
  let next: string | null = ''
  while (next !== null) {
    const { body } = await owner.get(`/audit?limit=3${next && `&cursor=${next}`}`)
    lines.push(...body.items)
    next = body.next
  }
  expect(lines.map(({ position }) => position)).toEqual(lines.map((_, index) => lines.length - index))
  expect(lines.filter(({ name }) => name === 'member.changed')).toHaveLength(3)
  expect(await owner.get('/audit?cursor=W10')).toBeProblem('invalid_cursor')
})
