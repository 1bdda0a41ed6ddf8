import type { Language, Role } from '@madoguchi/contract'
import { CamelCasePlugin, type Kysely, sql } from 'kysely'
import type { Database, Tables, Tx } from '#platform/db/index.ts'
import { sessionKey } from './session-key.ts'

/** As better-auth sees them: without the schema's name, and in its spelling. */
export const identityTables = ({ app }: Database) => app.withPlugin(new CamelCasePlugin()).withSchema('identity')

type MembershipRow = {
  workspace_id: string
  slug: string
  workspace_name: string
  member_id: string
  role: Role
}

export type SessionRow = {
  session_id: string
  user_id: string
  language: Language
  last_seen_at: Date
  /** The workspace whose sign-in service opened it; it then leads nowhere else. */
  bound_to: string | null
  // Times within JSON are text.
  memberships: (MembershipRow & {
    last_seen_at: string | null
    deletes_at: string | null
    hidden_mailboxes: string[]
  })[]
}

export async function findSession(database: Database, token: string, now: Date): Promise<SessionRow | null> {
  const { rows } = await sql<SessionRow>`select * from session_of_token(${sessionKey(token)}, ${now})`.execute(
    database.app,
  )
  return rows[0] ?? null
}

export async function membershipsOf(database: Database, userId: string): Promise<MembershipRow[]> {
  const { rows } = await sql<MembershipRow>`select * from memberships_of(${userId})`.execute(database.app)
  return rows
}

export const insertSession = (
  { app }: Database,
  session: {
    id: string
    userId: string
    token: string
    userAgent: string
    ip: string
    boundTo: string | null
    now: Date
    expiresAt: Date
  },
) =>
  app
    .insertInto('identity.sessions')
    .values({
      id: session.id,
      user_id: session.userId,
      token: sessionKey(session.token),
      user_agent: session.userAgent,
      ip_address: session.ip,
      workspace_id: session.boundTo,
      created_at: session.now,
      updated_at: session.now,
      expires_at: session.expiresAt,
    })
    .execute()

type Owner = { userId: string; boundTo: string | null }

/** Those that `boundTo` may know of: from a session of one workspace only the others that belong to it. */
export const listSessions = ({ app }: Database, { userId, boundTo }: Owner, now: Date) =>
  app
    .selectFrom('identity.sessions')
    .select(['id', 'ip_address', 'user_agent', 'created_at', 'updated_at'])
    .where('user_id', '=', userId)
    .where('expires_at', '>', now)
    .$if(boundTo !== null, (query) => query.where('workspace_id', '=', boundTo))
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .execute()

export const touchSession = ({ app }: Database, id: string, now: Date) =>
  app.updateTable('identity.sessions').set({ updated_at: now }).where('id', '=', id).execute()

/** Every session of these people. */
export const deleteSessionsOf = ({ app }: Database, userIds: string[]) =>
  app.deleteFrom('identity.sessions').where('user_id', 'in', userIds).execute()

/** Returns false when the user has no such session. */
export async function deleteSession(
  { app }: Database,
  userId: string,
  id: string,
  boundTo: string | null,
): Promise<boolean> {
  const { numDeletedRows } = await app
    .deleteFrom('identity.sessions')
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .$if(boundTo !== null, (query) => query.where('workspace_id', '=', boundTo))
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export const findUser = ({ app }: Database, id: string) =>
  app.selectFrom('identity.users').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

export const findUserByEmail = (db: Kysely<Tables>, email: string) =>
  db.selectFrom('identity.users').selectAll().where('email', '=', email.toLowerCase()).executeTakeFirst()

export const updateUser = ({ app }: Database, id: string, change: { name?: string; language?: Language }) =>
  app.updateTable('identity.users').set(change).where('id', '=', id).executeTakeFirst()

type UserDraft = {
  id: string
  accountId: string
  name: string
  email: string
  language: Language
  passwordHash: string
  now: Date
}

/** Returns false, and writes nothing, when the address has a sign-in already. */
export async function insertUser(db: Kysely<Tables>, draft: UserDraft): Promise<boolean> {
  const { id, accountId, name, email, language, passwordHash, now } = draft
  const times = { created_at: now, updated_at: now }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('identity.users')
    .values({ id, name, email: email.toLowerCase(), language, ...times })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  await insertAccount(db, { id: accountId, userId: id, passwordHash, now })
  return true
}

/** A password to sign in with. */
export const insertAccount = (
  db: Kysely<Tables>,
  { id, userId, passwordHash, now }: { id: string; userId: string; passwordHash: string; now: Date },
) =>
  db
    .insertInto('identity.accounts')
    .values({
      id,
      user_id: userId,
      account_id: userId,
      provider_id: 'credential',
      password: passwordHash,
      created_at: now,
      updated_at: now,
    })
    .execute()

/** Whether there is a password of theirs. Passkeys are only ever added beside one. */
export async function hasSignIn(db: Kysely<Tables>, userId: string): Promise<boolean> {
  const account = await db
    .selectFrom('identity.accounts')
    .select('id')
    .where('user_id', '=', userId)
    .where('password', 'is not', null)
    .executeTakeFirst()
  return account !== undefined
}

type BareUser = { id: string; name: string; email: string; address: string | null; language: Language; now: Date }

/** Without an account: no password opens a session for them. */
export const insertBareUser = (db: Kysely<Tables>, { now, email, ...user }: BareUser) =>
  db
    .insertInto('identity.users')
    .values({ ...user, email: email.toLowerCase(), created_at: now, updated_at: now })
    .execute()

/** Ends what a workspace's sign-in service has opened. */
export const endBoundSessions = (tx: Tx) =>
  tx.db.deleteFrom('identity.sessions').where('workspace_id', '=', tx.workspaceId).execute()

export async function findPasswordHash({ app }: Database, userId: string): Promise<string | null> {
  const account = await app
    .selectFrom('identity.accounts')
    .select('password')
    .where('provider_id', '=', 'credential')
    .where('account_id', '=', userId)
    .executeTakeFirst()
  return account?.password ?? null
}

/** Who has given the right password and owes the code, by the identifier in the signed cookie. */
export async function findChallengedUser({ app }: Database, identifier: string, now: Date): Promise<string | null> {
  const challenge = await app
    .selectFrom('identity.verifications')
    .select('value')
    .where('identifier', '=', identifier)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return challenge?.value ?? null
}

export const insertVerification = (
  { app }: Database,
  {
    id,
    identifier,
    value,
    now,
    expiresAt,
  }: { id: string; identifier: string; value: string; now: Date; expiresAt: Date },
) =>
  app
    .insertInto('identity.verifications')
    .values({ id, identifier, value, expires_at: expiresAt, created_at: now, updated_at: now })
    .execute()

/** Gives the value to exactly one caller. */
export async function deleteVerification({ app }: Database, identifier: string, now: Date): Promise<string | null> {
  const taken = await app
    .deleteFrom('identity.verifications')
    .where('identifier', '=', identifier)
    .returning(['value', 'expires_at'])
    .executeTakeFirst()
  return taken && taken.expires_at > now ? taken.value : null
}

/** Marks a code as used. Returns false when it was used since `freeBefore`. */
export async function claimCode(
  { app }: Database,
  userId: string,
  codeHash: Buffer,
  now: Date,
  freeBefore: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await app
    .insertInto('identity.used_codes')
    .values({ user_id: userId, code_hash: codeHash, used_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'code_hash'])
        .doUpdateSet({ used_at: now })
        .where(sql.ref('used_codes.used_at'), '<', freeBefore),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Counts one more try of each subject; a window that is over begins anew. Returns the fullest count and its end. */
export async function countTries({ app }: Database, subjects: string[], now: Date, until: Date) {
  const { rows } = await sql<{ count: number; until: Date }>`
    insert into identity.tries as t (subject, count, until)
    select subject, 1, ${until} from unnest(${subjects}::text[]) as subject order by subject
    on conflict (subject) do update set
      count = case when t.until <= ${now} then 1 else t.count + 1 end,
      until = case when t.until <= ${now} then excluded.until else t.until end
    returning t.count, t.until`.execute(app)
  return rows.toSorted((a, b) => b.count - a.count)[0] ?? { count: 0, until }
}

/** Takes back what `countTries` counted. */
export const uncountTries = ({ app }: Database, subjects: string[]) =>
  app
    .updateTable('identity.tries')
    .set((eb) => ({ count: eb('count', '-', 1) }))
    .where('subject', 'in', subjects)
    .where('count', '>', 0)
    .execute()

/** What has run out and serves nobody any more. */
export async function deleteExpired({ app }: Database, now: Date, codesBefore: Date): Promise<void> {
  await app.deleteFrom('identity.sessions').where('expires_at', '<=', now).execute()
  await app.deleteFrom('identity.verifications').where('expires_at', '<=', now).execute()
  await app.deleteFrom('identity.tries').where('until', '<=', now).execute()
  await app.deleteFrom('identity.used_codes').where('used_at', '<', codesBefore).execute()
}
