export { useWorkspace } from './calls.ts'
