import { appendFile, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createWorkspace } from '#features/ground/workspaces/index.ts'
import { systemCtx } from '#platform/context.ts'
import { installationOf, runCommand } from '#testing/command.ts'
import { withMailbox } from '#testing/mails.ts'
import { createTestServices, type TestServices } from '#testing/services.ts'
import { settle } from '#testing/settle.ts'
import { world } from '#testing/world.ts'
import { allPortables } from '../app.ts'

const opened: TestServices[] = []
afterAll(() => Promise.all(opened.map(({ database }) => database.close())))

const photo = { name: '写真 1.png', mediaType: 'image/png', content: Buffer.from('89504e470d0a1a0a00ff00fe', 'hex') }
const html =
  '<p style="color:red">こんにちは <img src="cid:logo%25" alt=""> <img src="https://x.example/a.png"> <a href="https://x.example/?a=1&amp;b=2">link</a></p>'

const newFolder = async () => path.join(await mkdtemp(path.join(tmpdir(), 'madoguchi-transfer-')), 'export')
const linesOf = async (folder: string, name: string) =>
  (await readFile(path.join(folder, `${name}.jsonl`), 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** A workspace with a bit of everything, and its export. */
async function exported() {
  const here = await world()
  const mail = await withMailbox(here)
  await mail.receive({ html, attachments: [photo], cc: ['Kei <kei@customer.example>'] })
  const [{ id }] = (await here.ana.get('/conversations')).body.items
  expect(await here.ana.post(`/conversations/${id}/notes`, { text: '社内メモ' })).toBeOk()
  expect(await here.ana.post(`/conversations/${id}/replies`, { text: 'お調べします。', seenThrough: 2 })).toBeOk()
  const tag = await here.lead.post('/tags', { name: '不具合', color: 'ai' })
  if (tag.status < 300) await here.ana.put(`/conversations/${id}/tags`, { tagIds: [tag.body.id] })
  await mail.receive({ subject: '同じ件' })
  const [{ id: second }] = (await here.ana.get('/conversations')).body.items
  expect(await here.ana.post(`/conversations/${second}/merge`, { into: id })).toBeOk()
  here.clock.forward(11_000)
  await here.settle()
  await mail.receive({ from: 'Yui <yui@other.example>', subject: 'Held' })
  const folder = await newFolder()
  const done = await runCommand(
    ['export', '--workspace', here.workspace.slug, '--to', folder],
    installationOf(here.services),
  )
  expect(done).toMatchObject({ code: 0, stderr: '' })
  return { ...here, mail, conversationId: id, folder }
}

/** Another installation, into which an export can come. */
async function elsewhere(): Promise<TestServices> {
  const services = await createTestServices()
  opened.push(services)
  return services
}

const importInto = (services: TestServices, folder: string, ...more: string[]) =>
  runCommand(['import', '--from', folder, ...more], installationOf(services))

/** Everything in the folder by its path; what belongs to the place and not to the content is left out. */
async function contentOf(folder: string): Promise<Record<string, unknown>> {
  const content: Record<string, unknown> = {}
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const at = path.relative(folder, path.join(entry.parentPath, entry.name))
    if (!entry.isFile() || ['README.txt', 'export.json', 'events.jsonl', 'workspace.json'].includes(at)) continue
    if (at !== 'members.jsonl') content[at] = (await readFile(path.join(folder, at))).toString('base64')
    else content[at] = (await linesOf(folder, 'members')).map(({ active: _, last_seen_at: __, ...row }) => row)
  }
  return content
}

test('an export comes into another installation and leaves it with the same content', async () => {
  const { folder, workspace } = await exported()
  const there = await elsewhere()
  expect(await importInto(there, folder)).toMatchObject({ code: 0, stderr: '' })
  const again = await newFolder()
  expect(await runCommand(['export', '--to', again], installationOf(there))).toMatchObject({ code: 0, stderr: '' })
  expect(await contentOf(again)).toEqual(await contentOf(folder))
  const settings = JSON.parse(await readFile(path.join(again, 'workspace.json'), 'utf8'))
  expect(settings).toMatchObject({ slug: workspace.slug, next_conversation_number: 4 })

  // What leaves is readable by itself: a README, the mails, the photo under its own name, and no secret.
  const files = await readdir(folder, { recursive: true })
  expect(files.filter((name) => name.endsWith('.eml'))).toHaveLength(4)
  expect(files.some((name) => name.endsWith('写真 1.png'))).toBe(true)
  expect(await readFile(path.join(folder, 'README.txt'), 'utf8')).toContain('JSON Lines')
  const everything = (
    await Promise.all(
      files.filter((name) => /json/.test(name)).map((name) => readFile(path.join(folder, name), 'utf8')),
    )
  ).join('')
  expect(everything).not.toMatch(/password|token_hash|storage_key|storageKey/)

  // Nothing leaves by being imported, and nobody gets in.
  await settle(there)
  expect(await readdir(path.join(there.config.dataDir, 'outbox')).catch(() => [])).toEqual([])
  const { rows } = await there.database.owner.query(
    'select count(*)::int as open, (select count(*)::int from identity.accounts) as accounts from members where active',
  )
  expect(rows[0]).toEqual({ open: 0, accounts: 0 })

  // And a second time it changes nothing.
  const twice = await importInto(there, folder)
  expect(twice).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^0 lines came in, \d+ were there already, 0 were refused/),
  })
}, 60_000)

test('into another workspace of the same installation, members keep their place and an address stays with its mailbox', async () => {
  const { folder, services, ana, mail } = await exported()
  const id = await createWorkspace(services, { name: 'Copy', slug: `copy-${ana.id.slice(-12)}` })
  const { code, stderr } = await importInto(services, folder, '--workspace', `copy-${ana.id.slice(-12)}`)
  expect(code).toBe(0)
  expect(stderr).toContain('it came in switched off')
  const copied = await systemCtx(services, id).transaction((tx) =>
    tx.db.selectFrom('mailboxes').selectAll().where('workspace_id', '=', id).execute(),
  )
  expect(copied).toMatchObject([{ active: false, address: expect.stringMatching(/\.invalid$/) }])
  await mail.receive({ from: 'new@customer.example' })
  expect((await ana.get('/conversations')).body.items).toHaveLength(3)
  // A workspace that has a life of its own takes nothing in.
  const refused = await importInto(services, folder)
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('not empty') })
}, 60_000)

test('F6: bad lines are named with their reason and the others go in; once mended, the rest follows', async () => {
  const { folder } = await exported()
  const outside = path.join(folder, '..', 'secret.txt')
  await writeFile(outside, 'not yours')
  await symlink(outside, path.join(folder, 'files', 'link'))
  const file = (id: number, at: string) =>
    JSON.stringify({
      id: `0193f7a0-0000-7000-8000-00000000000${id}`,
      name: 'x',
      media_type: 'a/b',
      bytes: 1,
      sha256: '\\x00',
      uploaded_by: null,
      created_at: new Date(),
      path: at,
    })
  await appendFile(
    path.join(folder, 'files.jsonl'),
    `${file(1, '../secret.txt')}\n${file(2, 'files/link')}\n${file(3, 'files/none')}\n`,
  )
  await appendFile(
    path.join(folder, 'customers.jsonl'),
    'not json\n{"id":"x","name":"Bad id"}\n{"id":"0193f7a0-0000-7000-8000-000000000000","colour":"red"}\n',
  )
  const messages = path.join(folder, 'messages.jsonl')
  const good = await readFile(messages, 'utf8')
  await writeFile(
    messages,
    good.replace('"kind":"note"', '"kind":"rumour"').replaceAll('<p', '<p onclick=\\"alert(1)\\"'),
  )

  const there = await elsewhere()
  const { code, stdout, stderr } = await importInto(there, folder, '--workspace', 'mended')
  expect(code).toBe(1)
  expect(stdout).toContain('7 were refused')
  expect(stderr).toMatch(/files\.jsonl:\d+: the file \.\.\/secret\.txt is outside of the export/)
  expect(stderr).toMatch(/files\.jsonl:\d+: the file files\/link is outside of the export/)
  expect(stderr).toMatch(/files\.jsonl:\d+: the file files\/none is missing/)
  expect(stderr).toMatch(/customers\.jsonl:\d+: .*JSON/)
  expect(stderr).toMatch(/customers\.jsonl:\d+: invalid input syntax for type uuid/)
  expect(stderr).toMatch(/customers\.jsonl:\d+: "colour" is not known here/)
  expect(stderr).toMatch(/messages\.jsonl:2: .*messages_kind_check/)
  const { rows } = await there.database.owner.query('select html from messages where html is not null')
  expect(rows.map((row) => row.html).join()).not.toContain('onclick')

  await writeFile(messages, good)
  expect((await importInto(there, folder, '--workspace', 'mended')).stdout).toMatch(
    /^1 lines came in, \d+ were there already, 6 were refused/,
  )
}, 60_000)

test('every table of a workspace leaves with it, or is known to stay', async () => {
  const { rows } = await (await elsewhere()).database.owner.query<{ name: string }>(
    "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'workspace_id'",
  )
  const staying = [
    'api_tokens',
    'idempotency_keys',
    'imap_folders',
    'imap_marks',
    'imap_sources',
    'invitations',
    'log_cursors',
    'log_heads',
    'oauth_clients',
    'oauth_states',
    'search_entries',
    'sending_domains',
    'sign_in_links',
    'sign_in_services',
    'webhook_deliveries',
    'webhooks',
    'workspace_exports',
    'workspaces',
  ]
  const leaving = allPortables().map(({ table }) => table)
  expect(
    [...leaving, ...staying].sort(),
    "a feature's portable.ts says how its tables leave; what stays is listed above",
  ).toEqual(rows.map(({ name }) => name).sort())
})

test('a folder that is in use is left alone, and half an export is none', async () => {
  const { services, workspace } = await world()
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-transfer-'))
  await writeFile(path.join(folder, 'mine.txt'), 'mine')
  const out = await runCommand(['export', '--workspace', workspace.slug, '--to', folder], installationOf(services))
  expect(out).toMatchObject({ code: 1, stderr: expect.stringContaining('is not empty') })
  expect(await importInto(services, folder)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no complete export'),
  })
})
