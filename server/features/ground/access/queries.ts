import type { Language, Role } from '@madoguchi/contract'
import { type Kysely, sql } from 'kysely'
import type { Database, Tables } from '#platform/db/index.ts'

export type SessionRow = {
  session_id: string
  user_id: string
  language: Language
  last_seen_at: Date
  memberships: {
    workspace_id: string
    slug: string
    workspace_name: string
    member_id: string
    role: Role
    last_seen_at: string | null
  }[]
}

export async function findSession(database: Database, token: string, now: Date): Promise<SessionRow | null> {
  const { rows } = await sql<SessionRow>`select * from session_of_token(${token}, ${now})`.execute(database.app)
  return rows[0] ?? null
}

export type UserDraft = {
  id: string
  name: string
  email: string
  language: Language
  /** Null for somebody who cannot sign in by password. */
  passwordHash: string | null
  now: Date
}

export async function insertUser(db: Kysely<Tables>, draft: UserDraft, accountId: string): Promise<void> {
  const { id, name, email, language, passwordHash, now } = draft
  const times = { created_at: now, updated_at: now }
  await db
    .insertInto('identity.users')
    .values({ id, name, email, language, ...times })
    .execute()
  if (passwordHash === null) return
  await db
    .insertInto('identity.accounts')
    .values({
      id: accountId,
      user_id: id,
      account_id: id,
      provider_id: 'credential',
      password: passwordHash,
      ...times,
    })
    .execute()
}
