import type { Services } from '#platform/context.ts'
import { hashToken, newId, newToken } from '#platform/ids.ts'
import { deleteVerification, insertVerification } from './queries.ts'
import { challengeMs } from './rules.ts'

type Kind = 'add passkey' | 'use passkey' | 'use service'

const identifierOf = (kind: Kind, token: string): string => `${kind} ${hashToken(token).toString('hex')}`

/** A secret that must come back, once and within ten minutes, with what was noted beside it. */
export async function handOut({ database, clock }: Services, kind: Kind, note: string): Promise<string> {
  const token = newToken() + newToken()
  const now = clock.now()
  const expiresAt = new Date(now.getTime() + challengeMs)
  await insertVerification(database, {
    id: newId(),
    identifier: identifierOf(kind, token),
    value: note,
    now,
    expiresAt,
  })
  return token
}

/** The note of a secret that comes back; null when it was never ours, is too old, or came before. */
export const takeBack = ({ database, clock }: Services, kind: Kind, token: string): Promise<string | null> =>
  deleteVerification(database, identifierOf(kind, token), clock.now())
