import type { Fault } from './case.ts'
import { killedDatabase } from './cases/killed-database.ts'
import { killedServer } from './cases/killed-server.ts'
import { killedWhileSending } from './cases/killed-while-sending.ts'
import { poisonMessage } from './cases/poison-message.ts'

export const faults: Fault[] = [killedWhileSending, killedServer, killedDatabase, poisonMessage]
