export { ImapSection } from './ImapSection.tsx'
export { reactImap } from './live.ts'
