import type { Language, MeChange } from '@madoguchi/contract'
import type { z } from 'zod'
import { renameMember } from '#features/ground/members/index.ts'
import type { Services } from '#platform/context.ts'
import type { Database, Tx } from '#platform/db/index.ts'
import { problem, type SessionIdentity } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { hashPassword } from '../passwords.ts'
import {
  findUser,
  findUserByEmail,
  hasSignIn,
  insertAccount,
  insertBareUser,
  insertUser,
  updateUser,
} from '../queries.ts'
import { whyWeak } from '../rules.ts'
import { inEachWorkspace } from '../tell.ts'

type NewUser = {
  name: string
  email: string
  /** Or the hash that `hashPassword` made of it. */
  password: string | { hash: string }
  language: Language
}

/** Hashes a password that somebody chose, or refuses it when it is too easy. Before a transaction: it takes its time. */
export async function hashChosenPassword(password: string, email: string): Promise<{ hash: string }> {
  const refusal = whyWeak(password, email)
  if (refusal) throw problem(refusal)
  return { hash: await hashPassword(password) }
}

/** Somebody who can sign in; belongs to no workspace yet. Returns the id. */
export async function createUser(services: Services, draft: NewUser): Promise<string> {
  const hash = typeof draft.password === 'string' ? await hashPassword(draft.password) : draft.password.hash
  const now = services.clock.now()
  return services.database.app.transaction().execute((db) => writeUser(db, { ...draft, hash }, now))
}

/** The same within a transaction that does more. */
export const addUser = (tx: Tx, draft: NewUser & { password: { hash: string } }): Promise<string> =>
  writeUser(tx.db, { ...draft, hash: draft.password.hash }, tx.now)

/**
 * Lets somebody in whose address is proved: a new user, or one who was known by name only. Null, and nothing written,
 * when they can sign in already. Returns the user's id.
 */
export async function letIn(tx: Tx, draft: NewUser & { password: { hash: string } }): Promise<string | null> {
  const known = await findUserByEmail(tx.db, draft.email)
  if (!known) return addUser(tx, draft)
  if (await hasSignIn(tx.db, known.id)) return null
  await insertAccount(tx.db, { id: newId(), userId: known.id, passwordHash: draft.password.hash, now: tx.now })
  return known.id
}

/** Somebody whose name is known here, and who has nothing to sign in with. Returns the id. */
export async function addUserWithoutSignIn(tx: Tx, { name, email }: { name: string; email: string }): Promise<string> {
  const id = newId()
  await insertBareUser(tx.db, { id, name, email, address: null, language: 'ja', now: tx.now })
  return id
}

/**
 * Somebody whom the sign-in service of a workspace vouches for. The address is shown and nothing more: what stands in
 * its place cannot be typed, so it neither meets nor hides a user of the same address.
 */
export async function addManagedUser(
  tx: Tx,
  { name, address, language }: { name: string; address: string; language: Language },
): Promise<string> {
  const id = newId()
  await insertBareUser(tx.db, { id, name, email: `managed ${id}`, address, language, now: tx.now })
  return id
}

async function writeUser(
  db: Database['app'],
  { name, email, language, hash }: Omit<NewUser, 'password'> & { hash: string },
  now: Date,
): Promise<string> {
  const id = newId()
  const written = await insertUser(db, { id, accountId: newId(), name, email, language, passwordHash: hash, now })
  if (!written) throw problem('address_taken', { address: email })
  return id
}

/** The name goes along into every workspace of the person; from a session of one workspace, into that one only. */
export async function changeMe(
  services: Services,
  { userId, boundTo }: SessionIdentity,
  { name, language }: z.output<typeof MeChange>,
  requestId: string,
): Promise<void> {
  if (name === undefined && language === undefined) return
  const { address } = await findUser(services.database, userId)
  const isOwn = boundTo === null || address !== null
  const change = {
    ...(name === undefined || !isOwn ? {} : { name }),
    ...(language === undefined ? {} : { language }),
  }
  if (Object.keys(change).length > 0) await updateUser(services.database, userId, change)
  if (name === undefined) return
  await inEachWorkspace(services, { userId, requestId, by: 'member' }, async (tx, memberId, ctx) => {
    if (boundTo === null || boundTo === tx.workspaceId) await renameMember(ctx, memberId, name)
  })
}
