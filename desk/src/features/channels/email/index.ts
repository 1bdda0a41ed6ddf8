export { mailboxesQuery } from './calls.ts'
export { reactMailboxes } from './live.ts'
