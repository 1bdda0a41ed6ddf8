import type { ApiTokenDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx, Services } from '#platform/context.ts'
import { systemCtx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { problem, type TokenIdentity } from '#platform/http/index.ts'
import { hashToken, newId, newToken } from '#platform/ids.ts'
import { findToken, findTokenByHash, insertToken, touchToken } from './queries.ts'
import { isUsable, tokenPrefix } from './rules.ts'

/** Makes a token; its text is returned this once and only its hash is kept. A maker cannot give more than they have. */
export function createToken(ctx: Ctx, draft: z.output<typeof ApiTokenDraft>) {
  return ctx.transaction(async (tx) => {
    const beyond = draft.scopes.find((scope) => !ctx.can(scope))
    if (beyond) throw problem('forbidden')
    const text = tokenPrefix + newToken() + newToken()
    const token = await insertToken(tx, {
      id: newId(),
      name: draft.name,
      hash: hashToken(text),
      scopes: draft.scopes,
      createdBy: ctx.memberId,
      expiresAt: draft.expiresAt === null ? null : new Date(draft.expiresAt),
    })
    announce(tx, 'token.created', { tokenId: token.id, scopes: draft.scopes })
    return { token, text }
  })
}

/** Who a bearer token stands for. Throws `token_invalid` for an unknown, expired or revoked one. */
export async function identifyToken(services: Services, text: string): Promise<TokenIdentity> {
  const found = text.startsWith(tokenPrefix) ? await findTokenByHash(services.database, hashToken(text)) : null
  if (!found) throw problem('token_invalid')
  return systemCtx(services, found.workspaceId).transaction(async (tx) => {
    const token = await findToken(tx, found.tokenId)
    if (!token || !isUsable({ revokedAt: token.revoked_at, expiresAt: token.expires_at }, tx.now))
      throw problem('token_invalid')
    await touchToken(tx, token.id)
    return { kind: 'token', workspaceId: found.workspaceId, tokenId: token.id, scopes: new Set<string>(token.scopes) }
  })
}
