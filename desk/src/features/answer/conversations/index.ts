export { CustomerHistory } from './CustomerHistory.tsx'
export { countsQuery, quickSearchQuery } from './calls.ts'
export { reactConversations } from './live.ts'
export { isInboxState, readInboxSearch } from './search.ts'
