import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { newToken } from '#platform/ids.ts'
import { fakeSmtp, polite } from '#platform/mail/fixtures/mails.ts'
import { installationOf, runCommand } from '#testing/command.ts'
import { createTestServices, databaseUrl, type TestServices } from '#testing/services.ts'

// Every question here is a process of its own, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 60_000 })

type Check = { check: string; level: string; message: string }

const closing: (() => unknown)[] = []
afterAll(async () => {
  for (const close of closing) await close()
})

/** What the doctor says of these settings: the level of each check by its name, and everything it wrote. */
async function examine(settings: Record<string, string>, node: string[] = []) {
  const { code, stdout, stderr } = await runCommand(['doctor', '--json'], settings, node)
  const said: { ok: boolean; checks: Check[] } = JSON.parse(stdout)
  const levels = Object.fromEntries(said.checks.map(({ check, level }) => [check, level]))
  return { code, stderr, ok: said.ok, levels, messages: said.checks.map(({ message }) => message).join('\n') }
}

async function installation(): Promise<TestServices> {
  const services = await createTestServices()
  closing.push(() => services.database.close())
  return services
}

async function listen(answer: string): Promise<number> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

test('a sound installation has no problem, and every line says so', async () => {
  const { levels, stderr } = await examine(installationOf(await installation()))
  // Whether the desk is built is not this test's business.
  const { desk: _, deskNotBuilt: __, ...rest } = levels
  expect(stderr).toBe('')
  expect(rest).toMatchObject({
    settingsReadable: 'ok',
    databaseCurrent: 'ok',
    wall: 'ok',
    roleEntry: 'ok',
    clock: 'ok',
  })
  expect(Object.values(rest)).not.toContain('problem')
})

test('P1: each setting that cannot be read is named, and no secret is shown', async () => {
  const { code, ok, levels, messages } = await examine({
    PORT: '80000',
    SMTP_IN_PORT: 'mail',
    OUTGOING_PORTS: '80,web',
    PUBLIC_URL: 'desk.example.com',
    DATABASE_URL: 'mysql://someone:hush-database@db/x',
    MAIL_URL: 'mail.example.com:hush-mail',
    SECRET: 'hush',
  })
  expect({ code, ok }).toEqual({ code: 1, ok: false })
  expect(levels).toMatchObject({ settingPort: 'problem', settingPublicUrl: 'problem', settingSecret: 'problem' })
  expect(levels).toMatchObject({ settingDatabaseUrl: 'problem', settingMailUrl: 'problem' })
  for (const setting of ['PORT', 'SMTP_IN_PORT', 'OUTGOING_PORTS', 'PUBLIC_URL', 'DATABASE_URL', 'MAIL_URL', 'SECRET'])
    expect(messages).toContain(`${setting} `)
  expect(messages).not.toContain('hush')
})

test('where there is nothing yet it says so in the language of the operator, and leaves nothing behind', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-doctor-'))
  const { stdout } = await runCommand(['doctor'], { DATA_DIR: path.join(folder, 'data'), LANG: 'ja_JP.UTF-8' })
  expect(stdout).toContain(`注意  ${path.join(folder, 'data')} にデータベースはまだありません。`)
  expect(await readdir(folder)).toEqual([])
})

test('addresses that do not fit together are a problem, plain http is a note', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-doctor-'))
  const open = { DATA_DIR: folder, HOST: '0.0.0.0' }
  expect((await examine(open)).levels).toMatchObject({ publicUrlLocal: 'problem' })
  expect((await examine({ ...open, PUBLIC_URL: 'http://desk.example.com' })).levels).toMatchObject({
    publicUrlPlain: 'note',
  })
})

test('a database that does not let us in is told apart by its reason', async () => {
  const url = new URL(databaseUrl('madoguchi_not_there'))
  expect((await examine({ DATABASE_URL: url.href })).levels).toMatchObject({ databaseMissing: 'problem' })
  url.password = 'hush'
  const { levels, messages } = await examine({ DATABASE_URL: url.href })
  expect(levels).toMatchObject({ databasePassword: 'problem' })
  expect(messages).not.toContain('hush')
  expect((await examine({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/x' })).levels).toMatchObject({
    databaseRefuses: 'problem',
  })
})

test('an empty database, an old one and a secret that was changed each have their own sentence', async () => {
  expect((await examine({ DATABASE_URL: databaseUrl('postgres') })).levels).toMatchObject({ databaseEmpty: 'problem' })
  const services = await installation()
  const other = { ...installationOf(services), SECRET: randomBytes(32).toString('hex') }
  expect((await examine(other)).levels).toMatchObject({ roleEntryRefused: 'problem', wall: 'ok' })
  await services.database.owner.query('delete from migrations where number = (select max(number) from migrations)')
  expect((await examine(installationOf(services))).levels).toMatchObject({ databaseOld: 'problem' })
})

test('a wall that is down is a problem, whichever part of it is missing', async () => {
  const services = await installation()
  const { owner } = services.database
  await owner.query('alter table messages disable row level security')
  await owner.query('drop policy wall on customers')
  const { levels, messages } = await examine(installationOf(services))
  expect(levels).toMatchObject({ wallDown: 'problem' })
  expect(messages).toMatch(/customers, messages/)
})

test('a clock that goes wrong is noticed', async () => {
  const services = await installation()
  const hourLater = 'data:text/javascript,const now = Date.now; Date.now = () => now() + 3600000'
  expect((await examine(installationOf(services), ['--import', hourLater])).levels).toMatchObject({
    clockWrong: 'problem',
  })
})

test('work that was given up, work that waits for nobody, and ledger rows that need a person', async () => {
  const services = await installation()
  const { owner } = services.database
  await owner.query(`select graphile_worker.add_job('anything', max_attempts => 1);
    update graphile_worker._private_jobs set attempts = 1, last_error = 'no';
    select graphile_worker.add_job('another', run_at => now() - interval '10 minutes')`)
  await owner.query(`insert into workspaces (workspace_id, slug, name) values (gen_random_uuid(), 'w', 'W');
    insert into contacts_in (workspace_id, id, channel, account_id, provider_identity, state, envelope, storage_key, bytes)
      select workspace_id, gen_random_uuid(), 'email', gen_random_uuid(), 'x', 'failed', '{}', '', 0 from workspaces;
    insert into contacts_out (workspace_id, id, channel, provider_identity, state, payload, recipients, due_at)
      select workspace_id, gen_random_uuid(), 'email', 'x', 'unknown', '{}', '{}', now() from workspaces`)
  expect((await examine(installationOf(services))).levels).toMatchObject({
    jobsFailed: 'problem',
    jobsWaitForNobody: 'problem',
    ledgerIn: 'problem',
    ledgerOut: 'note',
  })
})

test('ports of others and a data folder that is none are problems', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-doctor-'))
  const file = path.join(folder, 'data')
  await writeFile(file, 'not a folder')
  const port = String(await listen('HTTP/1.0 200 OK\r\n\r\n{"hello":1}'))
  const { levels } = await examine({
    DATA_DIR: file,
    PORT: port,
    SMTP_IN_PORT: String(await listen('220 postfix\r\n')),
  })
  expect(levels).toMatchObject({ portTaken: 'problem', dataNotWritable: 'problem' })
  expect((await examine({ DATA_DIR: folder, HOST: '192.0.2.1', PORT: '4999' })).levels).toMatchObject({
    portRefused: 'problem',
  })
})

test('a mail server is greeted and signed in to, and nothing is sent', async () => {
  const mailUrl = (rest: string) => examine({ DATA_DIR: path.join(tmpdir(), newToken()), MAIL_URL: rest })
  const server = await fakeSmtp((command) => (command.startsWith('AUTH') ? '535 5.7.8 no' : polite(command)))
  closing.push(() => server.close())
  const at = `127.0.0.1:${server.port}`
  expect((await mailUrl(`smtp://${at}`)).levels).toMatchObject({ mailPlain: 'note' })
  const { levels, messages } = await mailUrl(`smtp://user:hush@${at}`)
  expect(levels).toMatchObject({ mailSignIn: 'problem' })
  expect(messages).not.toContain('hush')
  expect((await mailUrl(`smtps://${at}`)).levels).toMatchObject({ mailTls: 'problem' })
  expect((await mailUrl('smtp://127.0.0.1:1')).levels).toMatchObject({ mailNotReached: 'problem' })
  expect((await mailUrl(`smtp://127.0.0.1:${await listen('HTTP/1.1 400 what\r\n')}`)).levels).toMatchObject({
    mailNoGreeting: 'problem',
  })
  expect(server.commands.filter((command) => command.startsWith('MAIL'))).toEqual([])
})
