export { reactPeople } from './live.ts'
