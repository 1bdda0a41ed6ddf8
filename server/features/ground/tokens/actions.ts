import type { ApiTokenDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx, Services } from '#platform/context.ts'
import { systemCtx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { problem, type TokenIdentity } from '#platform/http/index.ts'
import { hashToken, newId, newToken } from '#platform/ids.ts'
import { findToken, findTokenByHash, insertToken, markRevoked, type TokenRow, touchToken } from './queries.ts'
import { isDueForNote, isUsable, scopesLeft, tokenPrefix } from './rules.ts'

/** Makes a token; its text is returned this once and only its hash is kept. A maker cannot give more than they have. */
export function createToken(
  ctx: Ctx,
  draft: z.output<typeof ApiTokenDraft>,
): Promise<{ token: TokenRow; text: string }> {
  return ctx.transaction(async (tx) => {
    if (draft.scopes.some((scope) => !ctx.can(scope))) throw problem('forbidden')
    const expiresAt = draft.expiresAt === null ? null : new Date(draft.expiresAt)
    if (expiresAt && expiresAt <= tx.now) {
      throw problem('invalid_request', { detail: 'expiresAt' }, [{ path: 'expiresAt', message: 'is in the past' }])
    }
    const id = newId()
    const text = tokenPrefix + newToken() + newToken()
    const createdBy = await responsibleMember(tx, ctx)
    await insertToken(tx, { id, name: draft.name, hash: hashToken(text), scopes: draft.scopes, createdBy, expiresAt })
    announce(tx, 'token.created', { tokenId: id, scopes: draft.scopes })
    return { token: await accessToken(tx, id), text }
  })
}

export const revokeToken = (ctx: Ctx, id: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    if (!(await markRevoked(tx, id))) throw problem('not_found')
    announce(tx, 'token.revoked', { tokenId: id })
  })

/** Who a bearer token stands for. Throws `token_invalid` for an unknown, expired or revoked one. */
export async function identifyToken(services: Services, text: string): Promise<TokenIdentity> {
  const found = text.startsWith(tokenPrefix) ? await findTokenByHash(services.database, hashToken(text)) : undefined
  if (!found) throw problem('token_invalid')
  const { workspace_id: workspaceId, token_id: tokenId, revoked_at: revokedAt, expires_at: expiresAt } = found
  const now = services.clock.now()
  const creator = creatorOf(found)
  if (!isUsable({ revokedAt, expiresAt, creator }, now)) throw problem('token_invalid')
  if (isDueForNote(found.last_used_at, now))
    await systemCtx(services, workspaceId).transaction((tx) => touchToken(tx, tokenId))
  const scopes = new Set<string>(scopesLeft(found.scopes, creator))
  return { kind: 'token', workspaceId, tokenId, scopes, hiddenMailboxes: found.hidden_mailboxes }
}

/** A token that a token makes hangs on the same member, and ends with the same access. */
async function responsibleMember(tx: Tx, ctx: Ctx): Promise<string | null> {
  const { kind, id } = ctx.actor
  return kind === 'token' && id !== null ? (await accessToken(tx, id)).created_by : ctx.memberId
}

async function accessToken(tx: Tx, id: string): Promise<TokenRow> {
  const token = await findToken(tx, id)
  if (!token) throw problem('not_found')
  return token
}

const creatorOf = ({
  creator_role: role,
  creator_active: active,
}: Pick<TokenRow, 'creator_role' | 'creator_active'>) => (role === null || active === null ? null : { role, active })
