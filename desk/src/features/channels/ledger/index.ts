export { troubleQuery } from './calls.ts'
export { reactLedger } from './live.ts'
export { useReason } from './reasons.ts'
