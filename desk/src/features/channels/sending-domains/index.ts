export { reactSendingDomains } from './live.ts'
export { SigningSection } from './SigningSection.tsx'
