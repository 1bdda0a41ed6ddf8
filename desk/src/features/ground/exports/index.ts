export { ExportSection } from './ExportSection.tsx'
export { reactExports } from './live.ts'
