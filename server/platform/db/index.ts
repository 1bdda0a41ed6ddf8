export { type EmbeddedDatabase, findRunningEmbedded, startEmbedded } from './embedded.ts'
export { isMigrated, listMigrations, migrate } from './migrate.ts'
export { type Database, openDatabase, type Tables } from './open.ts'
export { announce, enqueue, type Job, type JobOptions, type Tx, type TxOptions, transact } from './transaction.ts'
