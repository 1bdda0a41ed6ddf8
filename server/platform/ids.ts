import { createHash, randomBytes } from 'node:crypto'
import { v7 } from 'uuid'

/** A new key: a UUID of version 7, which sorts by time. */
export const newId = (): string => v7()

/** Something that nobody can guess, for addresses and links: 128 bits, safe in URLs and in mail addresses. */
export const newToken = (): string => randomBytes(16).toString('hex')

/** Tokens are kept as their hash only. They are random, so a plain SHA-256 is enough. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
