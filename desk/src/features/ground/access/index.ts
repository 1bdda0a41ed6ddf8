export { meQuery, setupQuery } from './calls.ts'
export { useSession } from './session.ts'
export { useSignOut } from './sign-out.ts'
