import type { Language } from '@madoguchi/contract'
import type { Services } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { hashPassword } from '../passwords.ts'
import { insertUser } from '../queries.ts'

export type NewUser = {
  name: string
  email: string
  /** Or the hash that `hashPassword` made of it. */
  password: string | { hash: string }
  language: Language
}

/** Somebody who can sign in. Belongs to no workspace yet. Returns the id. */
export async function createUser(services: Services, { name, email, password, language }: NewUser): Promise<string> {
  const id = newId()
  const passwordHash = typeof password === 'string' ? await hashPassword(password) : password.hash
  const now = services.clock.now()
  const draft = { id, name, email: email.toLowerCase(), language, passwordHash, now }
  await services.database.app.transaction().execute((db) => insertUser(db, draft, newId()))
  return id
}
