import { expect, test } from 'vitest'
import { world } from './world.ts'

test('people of a workspace are let in by their session, and nobody else is', async () => {
  const { ana, anyone, otherWorkspace, workspace, settle, events } = await world()
  expect(await ana.get('/workspace')).toBeOk()
  expect(await anyone.get('/workspace')).toBeProblem('not_signed_in')
  expect(await otherWorkspace.ana.with({ 'madoguchi-workspace': workspace.slug }).get('/workspace')).toBeProblem(
    'not_found',
  )
  await settle()
  expect(events.named('member.joined')).toHaveLength(6)
})
