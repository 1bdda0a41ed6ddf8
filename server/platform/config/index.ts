import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Everything that can be set from outside. docs/operating.md describes each of them. */
export type Config = {
  port: number
  host: string
  /** Where browsers and mails find this installation; without a slash at the end. */
  publicUrl: string
  dataDir: string
  /** Null: the embedded PostgreSQL under `dataDir`. */
  databaseUrl: string | null
  /** Null: no mail is received by SMTP. */
  smtpInPort: number | null
  smtpInHost: string
  /** Null: mail goes to the local outbox under `dataDir`. */
  mailUrl: string | null
  /** Signs and encrypts; kept in `dataDir/secret` when it is not set. */
  secret: string
  demo: boolean
  logLevel: string
  /** The longest mail and the largest upload that are taken in. */
  maxMailBytes: number
  maxUploadBytes: number
  /** Requests a minute that one caller may make; single routes have narrower limits of their own. */
  requestsPerMinute: number
  /** Ports that the product may ask for outside, as for the pictures of a mail. */
  outgoingPorts: number[]
}

export class SettingError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment, once, at the start of a process. Throws SettingError in words for an operator. */
export function readConfig(env: Environment = process.env): Config {
  const dataDir = path.resolve(env.DATA_DIR || 'data')
  const port = portOf('PORT', env.PORT, 3000)
  const host = env.HOST || '127.0.0.1'
  return {
    port,
    host,
    publicUrl: publicUrlOf(env.PUBLIC_URL, host, port),
    dataDir,
    databaseUrl: env.DATABASE_URL || null,
    smtpInPort:
      env.SMTP_IN_PORT === '' || env.SMTP_IN_PORT === 'off' ? null : portOf('SMTP_IN_PORT', env.SMTP_IN_PORT, 2525),
    smtpInHost: env.SMTP_IN_HOST || host,
    mailUrl: mailUrlOf(env.MAIL_URL),
    secret: secretOf(env.SECRET, dataDir),
    demo: env.DEMO !== '0' && env.DEMO !== 'false',
    logLevel: env.LOG_LEVEL || 'info',
    maxMailBytes: 50 * 1024 * 1024,
    maxUploadBytes: 25 * 1024 * 1024,
    requestsPerMinute: countOf('RATE_LIMIT', env.RATE_LIMIT, 60_000),
    outgoingPorts: (env.OUTGOING_PORTS || '80,443')
      .split(',')
      .map((port) => portOf('OUTGOING_PORTS', port.trim(), 443)),
  }
}

function portOf(name: string, value: string | undefined, fallback: number): number {
  if (!value) return fallback
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new SettingError(`${name} must be a port number between 0 and 65535, but is "${value}".`)
  }
  return port
}

function countOf(name: string, value: string | undefined, fallback: number): number {
  if (!value) return fallback
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1)
    throw new SettingError(`${name} must be a whole number above 0, but is "${value}".`)
  return count
}

function publicUrlOf(value: string | undefined, host: string, port: number): string {
  if (!value) return `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`
  if (!URL.canParse(value) || !/^https?:/.test(value)) {
    throw new SettingError(`PUBLIC_URL must be an address such as https://desk.example.com, but is "${value}".`)
  }
  return new URL(value).origin
}

function mailUrlOf(value: string | undefined): string | null {
  if (!value) return null
  if (!URL.canParse(value) || !/^smtps?:/.test(value)) {
    throw new SettingError('MAIL_URL must look like smtp://user:password@mail.example.com:587 or smtps://….')
  }
  return value
}

function secretOf(value: string | undefined, dataDir: string): string {
  if (value) {
    if (value.length < 32)
      throw new SettingError('SECRET must be at least 32 characters long, for example from: openssl rand -hex 32')
    if (new Set(value).size < 8)
      throw new SettingError('SECRET is too easy to guess. Take one from: openssl rand -hex 32')
    return value
  }
  const file = path.join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  try {
    // `wx` lets exactly one of several starting processes write it.
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8').trim()
}
