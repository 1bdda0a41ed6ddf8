export type { Manifest } from './manifest.ts'
export { type RestoreTarget, restoreBackup } from './restore.ts'
export { type Verified, verifyBackup } from './verify.ts'
export { type BackupSource, markOf, writeBackup } from './write.ts'
