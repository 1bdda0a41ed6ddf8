export { allMembersQuery, canTakeConversations, membersQuery, useRoleName } from './calls.ts'
export { reactMembers } from './live.ts'
