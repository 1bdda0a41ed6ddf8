export { findRunningEmbedded, startEmbedded, type EmbeddedDatabase } from './embedded.ts'
export { isMigrated, listMigrations, migrate } from './migrate.ts'
export { type Database, openDatabase, type Tables } from './open.ts'
export { announce, enqueue, type JobOptions, transact, type Tx, type TxOptions } from './transaction.ts'
