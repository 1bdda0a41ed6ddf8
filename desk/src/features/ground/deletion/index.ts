export { DeletionSection } from './DeletionSection.tsx'
export { reactDeletion } from './live.ts'
