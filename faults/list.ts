import type { Fault } from './case.ts'
import { damagedBackup, restoredBackup } from './cases/backup.ts'
import { badLines } from './cases/bad-lines.ts'
import { blockedProcess } from './cases/blocked-process.ts'
import { littleCpu, littleMemory } from './cases/control-groups.ts'
import { crowdOfStreams } from './cases/crowd-of-streams.ts'
import { crowdedQueue } from './cases/crowded-queue.ts'
import { fewConnections, restartedDatabase, stoppedDatabase } from './cases/database-trouble.ts'
import { deadResolver } from './cases/dead-resolver.ts'
import { deafReader } from './cases/deaf-reader.ts'
import { brokenServer, killedBeforeCommit, killedBeforeMark } from './cases/fetched-mail.ts'
import { fewFiles } from './cases/few-files.ts'
import { fullDisk } from './cases/full-disk.ts'
import { jumpingClock } from './cases/jumping-clock.ts'
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
  killedBeforeCommit,
  killedBeforeMark,
  killedWhileSending,
  killedServer,
  killedDatabase,
  restartedDatabase,
  stoppedDatabase,
  fewConnections,
  fullDisk,
  readOnlyFiles,
  fewFiles,
  littleMemory,
  littleCpu,
  jumpingClock,
  troubledMailServer,
  brokenServer,
  badLines,
  deadResolver,
  silentReceiver,
  poisonMessage,
  crowdOfStreams,
  deafReader,
  terminated,
  migratedUnderLoad,
  killedMigration,
  restoredBackup,
  damagedBackup,
  stoppedWorker,
  crowdedQueue,
  blockedProcess,
]
