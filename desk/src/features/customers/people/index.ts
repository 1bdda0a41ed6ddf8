export { CustomerPage } from './CustomerPage.tsx'
export { CustomerPanel } from './CustomerPanel.tsx'
export { reactPeople } from './live.ts'
