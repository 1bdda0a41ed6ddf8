import { execFileSync } from 'node:child_process'
import { access, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readExport } from '#platform/transfer/index.ts'
import { withMailbox } from '#testing/mails.ts'
import { password, world } from '#testing/world.ts'

async function worldWithMail() {
  const here = await world()
  const mail = await withMailbox(here)
  await mail.receive({ text: '書き出しに入る本文' })
  const second = await here.buildPerson('Second', 'owner')
  const noticesTo = async (address: string): Promise<string[]> => {
    const { rows } = await here.services.database.owner.query<{ subject: string }>(
      "select payload->>'subject' as subject from contacts_out where recipients[1] = $1 order by created_at",
      [address],
    )
    return rows.map(({ subject }) => subject)
  }
  const first = async () => (await here.owner.get('/exports')).body.items[0]
  return { ...here, second, noticesTo, first }
}

test('I6: an export belongs to the owner who proved to be there, the others hear of it, and it ends after a day', async () => {
  const { owner, second, ana, anyone, otherWorkspace, settle, services, events, noticesTo, first, buildPerson } =
    await worldWithMail()
  const admin = await buildPerson('Admin', 'admin')
  expect(await owner.post('/exports', { password: 'not the password' })).toBeProblem('wrong_password')
  expect(await admin.post('/exports', { password })).toBeProblem('forbidden')
  expect(await owner.post('/exports', { password })).toBeOk()
  expect(await second.post('/exports', { password })).toBeProblem('export_running')
  await settle()
  expect(await noticesTo(second.email)).toEqual([expect.stringContaining('export')])
  expect(await noticesTo(owner.email)).toEqual([expect.stringContaining('ready')])
  const made = await first()
  expect(made).toMatchObject({ state: 'ready', mine: true, askedBy: 'Owner', downloads: 0 })

  const file = `/exports/${made.id}/file`
  const got = await owner.get(file)
  expect(got).toBeOk()
  expect(Number(got.headers['content-length'])).toBe(made.bytes)
  expect(got.headers['content-disposition']).toMatch(/^attachment; filename="export-[\d-]+\.tar\.gz"$/)
  // The link alone opens nothing: not for other owners, nor members, nor strangers.
  expect(await second.get(file)).toBeProblem('not_found')
  expect((await second.get('/exports')).body.items).toMatchObject([{ id: made.id, mine: false }])
  expect(await ana.get(file)).toBeProblem('forbidden')
  expect(await anyone.get(file)).toBeProblem('not_signed_in')
  expect(await otherWorkspace.owner.get(file)).toBeProblem('not_found')

  await settle()
  expect(events.named('export.asked')).toMatchObject([{ actor: { kind: 'member', id: owner.id } }])
  expect(events.named('export.downloaded')).toMatchObject([{ actor: { kind: 'member', id: owner.id } }])
  const names = (await owner.get('/audit')).body.items.map(({ name }: { name: string }) => name)
  expect(names).toEqual(expect.arrayContaining(['export.asked', 'export.downloaded']))

  const { rows } = await services.database.owner.query('select storage_key from workspace_exports where id = $1', [
    made.id,
  ])
  const kept = path.join(services.config.dataDir, 'files', rows[0].storage_key)
  await access(kept)
  await services.database.owner.query("update workspace_exports set ends_at = now() - interval '1 s' where id = $1", [
    made.id,
  ])
  expect(await owner.get(file)).toBeProblem('export_ended')
  await services.database.owner.query(
    "update graphile_worker._private_jobs set run_at = now() where key = 'end_export:' || $1",
    [made.id],
  )
  await settle()
  expect(await first()).toMatchObject({ state: 'ended', downloads: 1 })
  await expect(access(kept)).rejects.toThrow('ENOENT')
})

test('no token can be allowed to export, and whoever is no owner any more gets nothing', async () => {
  const { owner, second, settle, first } = await worldWithMail()
  expect(await owner.post('/tokens', { name: 'Thief', scopes: ['workspace.export'] })).toBeProblem('invalid_request')
  expect(await owner.post('/exports', { password })).toBeOk()
  await settle()
  const { id } = await first()
  expect(await second.patch(`/members/${owner.id}`, { role: 'admin' })).toBeOk()
  expect(await owner.get(`/exports/${id}/file`)).toBeProblem('forbidden')
})

test('one that was killed too often is in the way for a day only', async () => {
  const { owner, services, settle, workspace } = await worldWithMail()
  expect(await owner.post('/exports', { password })).toBeOk()
  await services.database.owner.query("delete from graphile_worker._private_jobs where payload->>'workspaceId' = $1", [
    workspace.id,
  ])
  expect(await owner.post('/exports', { password })).toBeProblem('export_running')
  await services.database.owner.query("update workspace_exports set created_at = created_at - interval '25 hours'")
  expect(await owner.post('/exports', { password })).toBeOk()
  await settle()
  const states = (await owner.get('/exports')).body.items.map(({ state }: { state: string }) => state)
  expect(states).toEqual(['ready', 'failed'])
})

test('what is downloaded is what the command writes, and nothing is left in between', async () => {
  const { owner, settle, first, http, workspace, services, ctx } = await worldWithMail()
  expect(await owner.post('/exports', { password })).toBeOk()
  await settle()
  const { id } = await first()
  const url = `/api/v1/exports/${id}/file?workspace=${workspace.slug}`
  const { rawPayload } = await http.inject({ url, headers: { cookie: owner.cookie } })
  const folder = await unpack(gunzipSync(rawPayload))
  const { workspaceId } = await readExport(path.join(folder, workspace.slug))
  expect(workspaceId).toBe(ctx.workspaceId)
  expect(await readFile(path.join(folder, workspace.slug, 'messages.jsonl'), 'utf8')).toContain('書き出しに入る本文')
  await expect(access(path.join(services.config.dataDir, 'exports', id))).rejects.toThrow('ENOENT')
})

async function unpack(tar: Buffer): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-unpack-'))
  execFileSync('tar', ['-x', '-C', folder], { input: tar })
  return folder
}
