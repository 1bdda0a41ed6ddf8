export { BelongingLine } from './BelongingLine.tsx'
export { reactCompanies } from './live.ts'
