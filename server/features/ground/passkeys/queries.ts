import type { Selectable } from 'kysely'
import type { Database, Tables } from '#platform/db/index.ts'

export type PasskeyRow = Selectable<Tables['identity.passkeys']>

export const listPasskeys = ({ app }: Database, userId: string) =>
  app
    .selectFrom('identity.passkeys')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()

export const findPasskey = ({ app }: Database, credentialId: string) =>
  app.selectFrom('identity.passkeys').selectAll().where('credential_id', '=', credentialId).executeTakeFirst()

type NewPasskey = Pick<
  PasskeyRow,
  'id' | 'user_id' | 'credential_id' | 'public_key' | 'counter' | 'transports' | 'name' | 'created_at'
>

/** Nothing, and nothing written, when this one is known already. */
export const insertPasskey = ({ app }: Database, passkey: NewPasskey) =>
  app
    .insertInto('identity.passkeys')
    .values(passkey)
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .returningAll()
    .executeTakeFirst()

export const renamePasskey = ({ app }: Database, userId: string, id: string, name: string) =>
  app
    .updateTable('identity.passkeys')
    .set({ name })
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()

/** False when it was used with this count or a later one since it was read. */
export async function touchPasskey(
  { app }: Database,
  { id }: PasskeyRow,
  { counter, now }: { counter: number; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await app
    .updateTable('identity.passkeys')
    .set({ counter, last_used_at: now })
    .where('id', '=', id)
    .where('counter', counter === 0 ? '=' : '<', counter)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Returns false when the user has no such passkey. */
export async function deletePasskey({ app }: Database, userId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await app
    .deleteFrom('identity.passkeys')
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
