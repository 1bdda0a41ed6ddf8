import type { Fault } from './case.ts'
import { damagedBackup, restoredBackup } from './cases/backup.ts'
import { blockedProcess } from './cases/blocked-process.ts'
import { fewConnections, restartedDatabase, stoppedDatabase } from './cases/database-trouble.ts'
import { deadResolver } from './cases/dead-resolver.ts'
import { deafReader } from './cases/deaf-reader.ts'
import { fewFiles } from './cases/few-files.ts'
import { killedDatabase } from './cases/killed-database.ts'
import { killedServer } from './cases/killed-server.ts'
import { killedWhileSending } from './cases/killed-while-sending.ts'
import { killedMigration, migratedUnderLoad } from './cases/migration.ts'
import { poisonMessage } from './cases/poison-message.ts'
import { readOnlyFiles } from './cases/read-only-files.ts'
import { silentReceiver } from './cases/silent-receiver.ts'
import { stoppedWorker } from './cases/stopped-worker.ts'
import { terminated } from './cases/terminated.ts'
import { troubledMailServer } from './cases/troubled-mail-server.ts'

/** In the order of their ids. */
export const faults: Fault[] = [
  killedWhileSending,
  killedServer,
  killedDatabase,
  restartedDatabase,
  stoppedDatabase,
  fewConnections,
  readOnlyFiles,
  fewFiles,
  troubledMailServer,
  deadResolver,
  silentReceiver,
  poisonMessage,
  deafReader,
  terminated,
  migratedUnderLoad,
  killedMigration,
  restoredBackup,
  damagedBackup,
  stoppedWorker,
  blockedProcess,
]
