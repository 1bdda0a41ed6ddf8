import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { readConfig } from '#platform/config/index.ts'
import type { Services } from '#platform/context.ts'
import { openDatabase } from '#platform/db/index.ts'
import { createLocalBus } from '#platform/events/index.ts'
import { createLocalFiles } from '#platform/files/index.ts'
import { newToken } from '#platform/ids.ts'
import { silentLog } from '#platform/log/index.ts'
import { createMailTransport } from '#platform/mail/index.ts'
import { createOutgoing } from '#platform/outgoing/index.ts'
import { testSecret } from './settings.ts'

/** A clock that tests can put forward. */
export type TestClock = { now(): Date; forward(ms: number): void }

function createTestClock(): TestClock {
  let ahead = 0
  return {
    now: () => new Date(Date.now() + ahead),
    forward(ms) {
      ahead += ms
    },
  }
}

export type TestServices = Services & { clock: TestClock }

/** A copy of the migrated template, with everything that a process has. Mail goes to `mailUrl`, else to a folder. */
export async function createTestServices(mailUrl: string | null = null): Promise<TestServices> {
  const name = `test_${newToken()}`
  const admin = new URL(inject('databaseUrl'))
  admin.pathname = '/postgres'
  const client = new pg.Client({ connectionString: admin.href })
  await client.connect()
  await client.query(`create database ${name} template madoguchi`)
  await client.end()
  admin.pathname = `/${name}`
  const dataDir = await mkdtemp(path.join(tmpdir(), 'madoguchi-test-files-'))
  const config = readConfig({ DATA_DIR: dataDir, SECRET: testSecret, PORT: '3000' })
  return {
    config,
    database: openDatabase(admin.href, testSecret, silentLog, { app: 6, owner: 2 }),
    files: createLocalFiles(path.join(dataDir, 'files')),
    bus: createLocalBus(),
    mail: createMailTransport(mailUrl, { outboxDir: path.join(dataDir, 'outbox') }),
    outgoing: createOutgoing({ ports: config.outgoingPorts }),
    clock: createTestClock(),
    log: silentLog,
  }
}
