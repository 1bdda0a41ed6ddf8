import { copyFile, mkdtemp, open, readdir, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { deliverMail } from '#features/channels/email/index.ts'
import { type Manifest, verifyBackup } from '#platform/backup/index.ts'
import { migrate } from '#platform/db/index.ts'
import { newToken } from '#platform/ids.ts'
import { type Ended, installationOf, runCommand } from '#testing/command.ts'
import { buildMail, withMailbox } from '#testing/mails.ts'
import { databaseUrl, openTestServices, type TestServices } from '#testing/services.ts'
import { testSecret } from '#testing/settings.ts'
import { settle } from '#testing/settle.ts'
import { world } from '#testing/world.ts'

const opened: TestServices[] = []
afterAll(() => Promise.all(opened.map(({ database }) => database.close())))

const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-backup-'))
const photo = { name: '写真 1.png', mediaType: 'image/png', content: Buffer.from('89504e470d0a1a0a00ff00fe', 'hex') }

/** A workspace with mails, a file, an answer that has left and one that waits, a snooze, and a mail not read yet. */
async function busyWorld() {
  const here = await world()
  const mail = await withMailbox(here)
  await mail.receive({ text: 'タブ\tと\\バックスラッシュ\n\\! touch owned\n\\.\n改行', attachments: [photo] })
  const [first] = (await here.ana.get('/conversations')).body.items
  expect(await here.ana.post(`/conversations/${first.id}/replies`, { text: 'はい。', seenThrough: 1 })).toBeOk()
  here.clock.forward(11_000)
  await here.settle()
  await mail.receive({ from: 'Sleepy <sleepy@customer.example>', subject: '後で' })
  const second = (await here.ana.get('/conversations')).body.items.find(
    (row: { subject: string }) => row.subject === '後で',
  )
  const until = new Date(here.clock.now().getTime() + 3600_000).toISOString()
  expect(await here.ana.post(`/conversations/${second.id}/replies`, { text: '調べます。', seenThrough: 1 })).toBeOk()
  expect(await here.ana.post(`/conversations/${second.id}/snooze`, { until })).toBeOk()
  return { ...here, mail, first, second }
}

async function backUp(services: TestServices): Promise<{ file: string; manifest: Manifest }> {
  const file = path.join(folder, `${newToken()}.tar`)
  expectDone(await runCommand(['backup', '--to', file], installationOf(services)))
  return { file, manifest: (await verifyBackup(file, new AbortController().signal)).manifest }
}

/** Another place, empty, that a backup can be restored into. */
async function emptyPlace(): Promise<TestServices> {
  const place = openTestServices(
    databaseUrl(`test_${newToken()}`),
    await mkdtemp(path.join(tmpdir(), 'madoguchi-restored-')),
  )
  opened.push(place)
  return place
}

const expectDone = ({ code, stderr }: Ended) => expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
const contents = ({ tables, files, sequences }: Manifest) => ({
  tables: tables.map(({ name, rows, rowsSha256 }) => ({ name, rows, rowsSha256 })),
  files,
  sequences,
})
const mailsIn = async ({ config }: TestServices) =>
  (await readdir(path.join(config.dataDir, 'outbox')).catch(() => [])).filter((name) => name.endsWith('.eml'))

test('P3: a backup made while mail comes in, restored elsewhere, is the same in every table and every file', async () => {
  const { services, mail } = await busyWorld()
  let working = true
  const writing = (async () => {
    for (let turn = 0; working; turn++) await mail.receive({ from: `c${turn}@customer.example`, attachments: [photo] })
  })()
  const { file, manifest } = await backUp(services)
  working = false
  await writing

  const place = await emptyPlace()
  expectDone(await runCommand(['restore', '--from', file], installationOf(place)))
  const { rows: names } = await place.database.owner.query(
    "select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('public', 'identity')",
  )
  expect(manifest.tables.map(({ schema, name }) => `${schema}.${name}`).sort()).toEqual(
    names.map(({ name }) => name).sort(),
  )
  expect(manifest.missing).toEqual([])
  expect(contents((await backUp(place)).manifest)).toEqual(contents(manifest))
  // One moment: the log has no gap to its head, and every conversation counts the messages that it has.
  const { rows: torn } = await place.database.owner.query(
    `select 'log' from log_heads h where position <> (select count(*) from events e where e.workspace_id = h.workspace_id)
     union all select 'conversation' from conversations c where message_count <>
       (select count(*) from messages m where m.workspace_id = c.workspace_id and m.conversation_id = c.id)`,
  )
  expect(torn).toEqual([])
}, 60_000)

test('what waited is taken up again after restoring, and nothing leaves twice', async () => {
  const { services, mail, second, ana, ctx } = await busyWorld()
  await mail.receive({ from: 'Zoe <zoe@customer.example>', subject: 'Sending' })
  const [third] = (await ana.get('/conversations')).body.items
  expect(await ana.post(`/conversations/${third.id}/replies`, { text: 'On its way', seenThrough: 1 })).toBeOk()
  const { owner } = services.database
  await owner.query("update contacts_out set state = 'sending', lease_until = now() where conversation_id = $1", [
    third.id,
  ])
  await deliverMail(services, await buildMail({ to: mail.address, subject: 'Not read yet' }), mail.address)
  const before = await backUp(services)
  // By the time of the second backup the answer is due: the installation that is lost may have sent it.
  await owner.query("update contacts_out set due_at = now() - interval '1 minute' where conversation_id = $1", [
    second.id,
  ])

  const place = await emptyPlace()
  expectDone(await runCommand(['restore', '--from', (await backUp(services)).file], installationOf(place)))
  await settle(place)
  expect(await outgoing(place, ctx.workspaceId)).toEqual({ first: 'sent', second: 'unknown', third: 'unknown' })
  expect(await waiting(place, ctx.workspaceId)).toEqual({ unapplied: 0, wakes: 1 })
  expect(await mailsIn(place)).toEqual([])

  // The operator knows better: that installation was stopped.
  const sure = await emptyPlace()
  sure.clock.forward(services.clock.now().getTime() - Date.now() + 60_000)
  expectDone(await runCommand(['restore', '--from', before.file, '--send-waiting'], installationOf(sure)))
  await settle(sure)
  expect(await outgoing(sure, ctx.workspaceId)).toEqual({ first: 'sent', second: 'sent and left', third: 'unknown' })
}, 60_000)

/** What became of the three answers, oldest first; `and left` where a mail was really handed over. */
async function outgoing(services: TestServices, workspaceId: string) {
  const { rows } = await services.database.owner.query<{ state: string; provider_identity: string }>(
    'select state, provider_identity from contacts_out where workspace_id = $1 order by created_at',
    [workspaceId],
  )
  const left = await mailsIn(services)
  const [first, second, third] = rows.map(({ state, provider_identity: id }) =>
    left.some((name) => name.startsWith(id)) ? `${state} and left` : state,
  )
  return { first, second, third }
}

async function waiting({ database }: TestServices, workspaceId: string) {
  const { rows } = await database.owner.query(
    `select (select count(*)::int from contacts_in where workspace_id = $1 and state <> 'applied') as unapplied,
       (select count(*)::int from graphile_worker._private_jobs
        where key like 'wake_conversation:%' and payload->>'workspaceId' = $1::text) as wakes`,
    [workspaceId],
  )
  return rows[0]
}

test('a changed byte, wherever it is, and a cut end are noticed before anything is changed', async () => {
  const { services } = await busyWorld()
  const { file, manifest } = await backUp(services)
  const { size } = await stat(file)
  for (const at of [0, 700, Math.floor(size / 2), size - 3000, size - 1800, size - 10]) {
    const broken = await damaged(file, at)
    await expect(verifyBackup(broken, new AbortController().signal), `byte ${at}`).rejects.toThrow(/is damaged/)
  }
  const cut = `${file}.cut`
  await copyFile(file, cut)
  await truncate(cut, Math.floor(size / 2))
  await expect(verifyBackup(cut, new AbortController().signal)).rejects.toThrow(/is damaged/)

  const place = await emptyPlace()
  const first = manifest.tables[0]
  const refused = await runCommand(['restore', '--from', await damaged(file, 520)], installationOf(place))
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(refused.stderr).toContain(`tables/${first?.schema}.${first?.name}.copy.gz`)
  // Not even the database was made.
  await expect(place.database.owner.query('select 1')).rejects.toThrow(/does not exist/)
}, 60_000)

async function damaged(file: string, at: number): Promise<string> {
  const broken = `${file}.${at}`
  await copyFile(file, broken)
  const handle = await open(broken, 'r+')
  const byte = Buffer.alloc(1)
  await handle.read(byte, 0, 1, at)
  await handle.write(Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, at)
  await handle.close()
  return broken
}

test('a backup goes into an empty place only, and over no file', async () => {
  const { services } = await busyWorld()
  const { file } = await backUp(services)
  const again = await runCommand(['backup', '--to', file], installationOf(services))
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('is there already') })

  const withRows = await emptyPlace()
  await migrate(withRows.database.ownerUrl, testSecret)
  const restoring = () => runCommand(['restore', '--from', file], installationOf(withRows))
  await withRows.database.owner.query("insert into identity.tries values ('somebody', 1, now())")
  expect(await restoring()).toMatchObject({ code: 1, stderr: expect.stringContaining('Madoguchi is running') })
  await withRows.database.close()
  expect(await restoring()).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('The database is not empty (tries)'),
  })

  const withFiles = await emptyPlace()
  await withFiles.files.put('0193f7a0-0000-7000-8000-000000000000', photo.content)
  expect(await runCommand(['restore', '--from', file], installationOf(withFiles))).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There are files in the data folder already'),
  })
}, 60_000)

test.each([
  [['backup'], 2, 'name one of --to and --verify'],
  [['restore'], 2, "required option '--from <file>'"],
  [['backup', '--verify', '/nowhere/a.tar'], 1, 'no such file'],
])('%j ends with %i and says why', async (args, code, words) => {
  expect(await runCommand(args, {})).toMatchObject({ code, stderr: expect.stringContaining(words) })
})
