/** What an API token looks like; the prefix lets scanners of leaked secrets find it. */
export const tokenPrefix = 'mdg_'

export type TokenState = { revokedAt: Date | null; expiresAt: Date | null }

export const isUsable = ({ revokedAt, expiresAt }: TokenState, now: Date): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > now)
