import { access, readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { installationOf, runCommand } from '#testing/command.ts'
import { liveIn } from '#testing/lived-in.ts'
import { withMailbox } from '#testing/mails.ts'
import type { TestServices } from '#testing/services.ts'
import { password, type World, world } from '#testing/world.ts'

const day = 24 * 3600_000

/** How many rows a workspace has in each table, whatever tables there are. */
async function rowsIn({ database: { owner } }: TestServices, workspaceId: string): Promise<Record<string, number>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'workspace_id' order by table_name`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await owner.query(`select count(*)::int as many from ${name} where workspace_id = $1`, [
      workspaceId,
    ])
    counts[name] = rows[0].many
  }
  return counts
}

const filesIn = async ({ config }: TestServices, workspaceId: string): Promise<number> => {
  const names = await readdir(path.join(config.dataDir, 'files', workspaceId), { recursive: true }).catch(() => [])
  return names.length
}

const passDays = async ({ clock, settle, services }: World, days: number) => {
  clock.forward(days * day)
  await settle()
  return services.database.owner.query('select 1')
}

test('T12: a deleted workspace leaves no row, no file, no job and nobody who has no other place', async () => {
  const here = await world()
  const { owner, ana, workspace, otherWorkspace, services, settle } = here
  await liveIn(here, here)
  await liveIn(here, otherWorkspace)
  await settle()
  const before = await rowsIn(services, workspace.id)
  for (const [table, many] of Object.entries(before)) expect(many, table).toBeGreaterThan(0)
  expect(await filesIn(services, workspace.id)).toBeGreaterThan(0)
  const next = {
    rows: await rowsIn(services, otherWorkspace.workspace.id),
    files: await filesIn(services, otherWorkspace.workspace.id),
  }
  // Somebody who works next door, too.
  await services.database.owner.query(
    `insert into members (workspace_id, id, user_id, name, role)
     select $1, gen_random_uuid(), user_id, name, role from members where id = $2`,
    [otherWorkspace.workspace.id, ana.id],
  )
  expect(await owner.post('/workspace/deletion', { password, name: workspace.name })).toBeOk()
  await passDays(here, 15)

  expect(Object.values(await rowsIn(services, workspace.id)).filter((many) => many > 0)).toEqual([])
  await expect(access(path.join(services.config.dataDir, 'files', workspace.id))).rejects.toThrow('ENOENT')
  const { rows: jobs } = await services.database.owner.query(
    "select from graphile_worker._private_jobs where payload->>'workspaceId' = $1",
    [workspace.id],
  )
  expect(jobs).toEqual([])
  const { rows: people } = await services.database.owner.query('select id from identity.users where id = any($1)', [
    [owner.userId, ana.userId, here.bo.userId],
  ])
  expect(people).toEqual([{ id: ana.userId }])
  // Next door nothing is missing; what its own work has added since does not count.
  const { members, ...left } = await rowsIn(services, otherWorkspace.workspace.id)
  for (const [table, many] of Object.entries(left)) expect(many, table).toBeGreaterThanOrEqual(next.rows[table] ?? 0)
  expect(members).toBe((next.rows.members ?? 0) + 1)
}, 30_000)

test('for fourteen days nobody works there and no mail is lost; an owner can take it back', async () => {
  const here = await world()
  const { owner, ana, anyone, workspace, otherWorkspace, settle, browser, events, buildToken } = here
  const { receive, mailbox } = await withMailbox(here)
  const program = await buildToken('conversation.read')
  const acknowledgement = { active: true, ja: '{name} 様', en: 'Dear {name}' }
  expect(await owner.patch(`/mailboxes/${mailbox.id}`, { acknowledgement })).toBeOk()
  const wanted = { password, name: workspace.name }
  expect(await owner.post('/workspace/deletion', { ...wanted, password: 'wrong' })).toBeProblem('wrong_password')
  expect(await owner.post('/workspace/deletion', { ...wanted, name: 'hikari' })).toBeProblem('workspace_name_differs')
  expect(await ana.post('/workspace/deletion', wanted)).toBeProblem('forbidden')
  expect(await ana.get('/conversations')).toBeOk()

  const { body } = await owner.post('/workspace/deletion', wanted)
  expect(body.deletesAt).toBe((await owner.get('/workspace')).body.deletesAt)
  expect(await ana.get('/conversations')).toBeProblem('not_signed_in')
  expect(await program.get('/conversations')).toBeProblem('token_invalid')
  expect(await owner.get('/conversations')).toBeProblem('workspace_deleting')
  expect(await owner.patch('/workspace', { name: 'X' })).toBeProblem('workspace_deleting')
  expect((await owner.get('/me')).body.memberships).toMatchObject([
    { deletesAt: body.deletesAt, permissions: ['workspace.read', 'workspace.export', 'workspace.delete'] },
  ])
  expect(await otherWorkspace.ana.get('/conversations')).toBeOk()
  // Whoever signs in again has nowhere to go.
  const again = browser()
  expect(await again.post('/sign-in', { email: ana.email, password })).toBeOk()
  expect((await again.get('/me')).body.memberships).toEqual([])
  expect(await anyone.get('/workspace')).toBeProblem('not_signed_in')
  await receive({ subject: 'While it waits' })
  await passDays(here, 10)

  expect((await owner.delete('/workspace/deletion')).body.deletesAt).toBeNull()
  await settle()
  expect(events.named('workspace.deletion_asked')).toMatchObject([{ actor: { id: owner.id } }])
  expect(events.named('workspace.deletion_taken_back')).toHaveLength(1)
  const { body: list } = await program.get('/conversations')
  expect(list.items).toMatchObject([{ subject: 'While it waits' }])
  const { rows } = await here.services.database.owner.query(
    "select payload->>'subject' as subject from contacts_out where workspace_id = $1 order by created_at",
    [workspace.id],
  )
  // The owners were told both times; the customer got no promise that nobody might keep.
  expect(rows.map(({ subject }) => subject)).toEqual([
    expect.stringContaining('will be deleted'),
    expect.stringContaining('stays'),
  ])
  await passDays(here, 10)
  expect((await program.get('/conversations')).body.items).toHaveLength(1)
})

test('the command line deletes a workspace too, at once when it is told to', async () => {
  const { workspace, services, otherWorkspace } = await world()
  const settings = installationOf(services)
  const run = (...args: string[]) => runCommand(['workspace', ...args, '--workspace', workspace.slug], settings)
  expect(await run('delete', '--name', 'Tonari')).toMatchObject({ code: 1, stderr: expect.stringContaining('name') })
  expect(await run('delete', '--name', 'Hikari', '--now')).toMatchObject({ code: 0, stdout: 'It is deleted.\n' })
  expect(Object.values(await rowsIn(services, workspace.id)).every((many) => many === 0)).toBe(true)
  expect(await otherWorkspace.ana.get('/conversations')).toBeOk()
}, 20_000)
