export { mailboxesQuery, seesMailbox } from './calls.ts'
export { reactMailboxes } from './live.ts'
