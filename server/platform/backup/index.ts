export type { Manifest } from './manifest.ts'
export { restoreBackup } from './restore.ts'
export { type Verified, verifyBackup } from './verify.ts'
export { markOf, writeBackup } from './write.ts'
