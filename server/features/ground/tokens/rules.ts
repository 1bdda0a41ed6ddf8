import { type Role, roleAllows, TokenScope } from '@madoguchi/contract'

/** What an API token looks like; the prefix lets scanners of leaked secrets find it. */
export const tokenPrefix = 'mdg_'

export type TokenState = {
  revokedAt: Date | null
  expiresAt: Date | null
  /** Whoever made it; null for the operator of the installation. */
  creator: { role: Role; active: boolean } | null
}

/** A token ends with the access of the member who made it. */
export const isUsable = ({ revokedAt, expiresAt, creator }: TokenState, now: Date): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > now) && creator?.active !== false

/** What a token may do now: of its scopes those that its maker still has. */
export const scopesLeft = (scopes: string[], creator: TokenState['creator']): TokenScope[] =>
  TokenScope.options.filter(
    (permission) => scopes.includes(permission) && (creator === null || roleAllows(creator.role, permission)),
  )

/** When a token was last used is written down once a minute at most. */
export const isDueForNote = (lastUsedAt: Date | null, now: Date): boolean =>
  lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= 60_000
