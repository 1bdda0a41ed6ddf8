export { fingerprintOf, showCertificate } from './certificate.ts'
export { ImapFailure, type ImapReason } from './failure.ts'
export { openImap } from './open.ts'
export type * from './types.ts'
