import { hashToken } from '#platform/ids.ts'

/** What stands in the database for the token of a session: who reads the table, or a backup, can sign in as nobody. */
export const sessionKey = (token: string): string => hashToken(token).toString('hex')
