import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

// Argon2id with the least that OWASP recommends: 19 MiB, two passes, one lane.
const memory = 19_456
const passes = 2
const parallelism = 1
const tagLength = 32

const derive = promisify(argon2)

/** The hash in the PHC format, which carries its own parameters: raising them later leaves old ones readable. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { message: plain(password), nonce, memory, passes, parallelism, tagLength })
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`
}

export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const parts = readHash(hash)
  if (!parts) return false
  return timingSafeEqual(await derive('argon2id', { ...parts.parameters, message: plain(password) }), parts.tag)
}

function readHash(hash: string): { parameters: Omit<Argon2Parameters, 'message'>; tag: Buffer } | null {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash)
  if (!found) return null
  const [, m, t, p, nonce = '', tag = ''] = found
  const expected = Buffer.from(tag, 'base64')
  return {
    parameters: {
      memory: Number(m),
      passes: Number(t),
      parallelism: Number(p),
      nonce: Buffer.from(nonce, 'base64'),
      tagLength: expected.length,
    },
    tag: expected,
  }
}

// The same characters typed on two keyboards may come in two compositions.
const plain = (password: string): string => password.normalize('NFKC')

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')
