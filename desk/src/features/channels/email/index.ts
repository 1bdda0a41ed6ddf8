export { mailboxesQuery, seesMailbox } from './calls.ts'
export { reactMailboxes } from './live.ts'
export { areComplete, TextSections } from './TextSections.tsx'
