import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
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
import { createTestDns, type TestDns } from './dns.ts'
import { testSecret } from './settings.ts'

/** A clock that tests can put forward. */
type TestClock = { now(): Date; forward(ms: number): void }

function createTestClock(): TestClock {
  let ahead = 0
  return {
    now: () => new Date(Date.now() + ahead),
    forward(ms) {
      ahead += ms
    },
  }
}

/** Says under the test what went wrong unexpectedly: the answer itself is a plain 500. */
const testLog = pino(
  { level: 'error' },
  {
    write(line: string) {
      const { msg, err } = JSON.parse(line)
      console.error(`${msg}: ${err?.stack ?? line}`)
    },
  },
)

export type TestServices = Services & { clock: TestClock; lookUp: TestDns }

/** A copy of the migrated template, with everything that a process has. Mail goes to `mailUrl`, else to a folder. */
export async function createTestServices(mailUrl: string | null = null): Promise<TestServices> {
  const name = `test_${newToken()}`
  const client = new pg.Client({ connectionString: databaseUrl('postgres') })
  await client.connect()
  await client.query(`create database ${name} template madoguchi`)
  await client.end()
  return openTestServices(databaseUrl(name), await mkdtemp(path.join(tmpdir(), 'madoguchi-test-files-')), mailUrl)
}

/** The address of a database on the server of the tests, whether it is there yet or not. */
export function databaseUrl(name: string): string {
  const url = new URL(inject('databaseUrl'))
  url.pathname = `/${name}`
  return url.href
}

/** The same for a database and a data folder that are there. */
export function openTestServices(url: string, dataDir: string, mailUrl: string | null = null): TestServices {
  const config = readConfig({ DATA_DIR: dataDir, SECRET: testSecret, PORT: '3000' })
  return {
    config,
    database: openDatabase(url, testSecret, silentLog, { app: 6, owner: 4 }),
    files: createLocalFiles(path.join(dataDir, 'files')),
    bus: createLocalBus(),
    mail: createMailTransport(mailUrl, { outboxDir: path.join(dataDir, 'outbox') }),
    outgoing: createOutgoing({ ports: config.outgoingPorts, networks: config.webhookNetworks }),
    lookUp: createTestDns(),
    clock: createTestClock(),
    log: testLog,
  }
}
