import type { Selectable } from 'kysely'
import type { Tables, Tx } from '#platform/db/index.ts'

export type ClientRow = Selectable<Tables['oauth_clients']>
export type Provider = ClientRow['provider']

export const listClients = (tx: Tx) =>
  tx.db.selectFrom('oauth_clients').selectAll().where('workspace_id', '=', tx.workspaceId).orderBy('provider').execute()

export const findClient = (tx: Tx, provider: Provider) =>
  tx.db
    .selectFrom('oauth_clients')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('provider', '=', provider)
    .executeTakeFirst()

export const putClient = (
  tx: Tx,
  provider: Provider,
  fields: Pick<ClientRow, 'client_id' | 'client_secret_sealed' | 'tenant'>,
) =>
  tx.db
    .insertInto('oauth_clients')
    .values({ workspace_id: tx.workspaceId, provider, created_at: tx.now, ...fields })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'provider']).doUpdateSet(fields))
    .execute()

type NewState = { hash: Buffer; mailboxId: string; memberId: string; provider: Provider; verifierSealed: string }

export const insertState = (tx: Tx, state: NewState, expiresAt: Date) =>
  tx.db
    .insertInto('oauth_states')
    .values({
      workspace_id: tx.workspaceId,
      state_hash: state.hash,
      mailbox_id: state.mailboxId,
      member_id: state.memberId,
      provider: state.provider,
      verifier_sealed: state.verifierSealed,
      expires_at: expiresAt,
    })
    .execute()

/** Gives the row to exactly one caller. */
export const takeState = (tx: Tx, hash: Buffer) =>
  tx.db
    .deleteFrom('oauth_states')
    .where('workspace_id', '=', tx.workspaceId)
    .where('state_hash', '=', hash)
    .returningAll()
    .executeTakeFirst()

export const dropOldStates = (tx: Tx) =>
  tx.db.deleteFrom('oauth_states').where('workspace_id', '=', tx.workspaceId).where('expires_at', '<', tx.now).execute()
