export { troubleQuery } from './calls.ts'
export { reactLedger } from './live.ts'
export { useReason } from './reasons.ts'
export { sayVerdict } from './verdicts.ts'
