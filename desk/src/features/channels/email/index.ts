export { mailboxesQuery, seesMailbox } from './calls.ts'
export { reactMailboxes } from './live.ts'
export { SenderNameField } from './SenderNameField.tsx'
export { areComplete, TextSections } from './TextSections.tsx'
