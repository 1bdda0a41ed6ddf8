export { meQuery, setupQuery } from './calls.ts'
export { isOwnPath } from './rules.ts'
export { useSession } from './session.ts'
export { useSignOut } from './sign-out.ts'
