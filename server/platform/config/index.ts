import { randomBytes, X509Certificate } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import path from 'node:path'
import { hasCode } from '#platform/has-code.ts'
import { Refused } from '#platform/refused.ts'

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
  /** The only certificate that the mail server may show, as PEM. Null: whatever the system trusts. */
  mailCertificate: string | null
  /** Signs and encrypts; kept in `dataDir/secret` when it is not set. */
  secret: string
  demo: boolean
  logLevel: string
  /** The longest mail and the largest upload that are taken in. */
  maxMailBytes: number
  maxUploadBytes: number
  /** Requests a minute that one caller may make; single routes have narrower limits of their own. */
  requestsPerMinute: number
  /** Whose word on the caller's address is taken (X-Forwarded-For): addresses, networks or `loopback`, by commas. */
  trustProxy: string
  /** Ports that the product may ask for outside, as for the pictures of a mail. */
  outgoingPorts: number[]
  /** Ports on which mail may be fetched, and networks inside of ours in which a mail server may stand. */
  imapPorts: number[]
  imapNetworks: string[]
  /** Networks inside of ours in which a receiver of webhooks may stand. */
  webhookNetworks: string[]
  /** Where people sign in to the mail of a provider; `{tenant}` is filled in. */
  oauthEndpoints: Record<'microsoft' | 'google', { authorizeUrl: string; tokenUrl: string }>
}

/** Everything but the secret, which may have to be made. */
export type Settings = Omit<Config, 'secret'>

export class SettingError extends Refused {
  readonly setting: string
  constructor(setting: string, message: string) {
    super(message)
    this.setting = setting
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the environment, once, at the start of a process, and makes a secret in the data folder where none
 * is set. Throws SettingError in words for an operator.
 */
export function readConfig(env: Environment = process.env): Config {
  const settings = readSettings(env)
  return { ...settings, secret: secretOf(env.SECRET, settings.dataDir) }
}

/** The same without the secret, for what must leave no trace on the disk. */
export function readSettings(env: Environment = process.env): Settings {
  refuseUnknownStore(env.S3_URL)
  const dataDir = dataDirOf(env)
  const port = portOf('PORT', env.PORT, 3000)
  const host = env.HOST || '127.0.0.1'
  return {
    port,
    host,
    publicUrl: publicUrlOf(env.PUBLIC_URL, host, port),
    dataDir,
    databaseUrl: databaseUrlOf(env.DATABASE_URL),
    smtpInPort: smtpPortOf(env.SMTP_IN_PORT),
    smtpInHost: env.SMTP_IN_HOST || host,
    mailUrl: mailUrlOf(env.MAIL_URL),
    mailCertificate: certificateOf(env.MAIL_CERTIFICATE),
    demo: env.DEMO !== '0' && env.DEMO !== 'false',
    logLevel: env.LOG_LEVEL || 'info',
    maxMailBytes: 50 * 1024 * 1024,
    maxUploadBytes: 25 * 1024 * 1024,
    requestsPerMinute: countOf('RATE_LIMIT', env.RATE_LIMIT, 60_000),
    trustProxy: env.TRUST_PROXY || 'loopback',
    outgoingPorts: portsOf('OUTGOING_PORTS', env.OUTGOING_PORTS, '80,443'),
    imapPorts: portsOf('IMAP_PORTS', env.IMAP_PORTS, '993,143'),
    imapNetworks: networksOf('IMAP_NETWORKS', env.IMAP_NETWORKS),
    webhookNetworks: networksOf('WEBHOOK_NETWORKS', env.WEBHOOK_NETWORKS),
    oauthEndpoints: oauthEndpointsOf(env),
  }
}

/** Files kept in another place than the operator thinks would be missed in a backup, or by the next machine. */
function refuseUnknownStore(value: string | undefined): void {
  if (value)
    throw new SettingError(
      'S3_URL',
      'S3_URL: this version keeps files under DATA_DIR only. Unset it, and share DATA_DIR between machines.',
    )
}

/** Each setting read for itself, so that one mistake does not hide the next: those that cannot be read. */
export function settingErrors(env: Environment = process.env): SettingError[] {
  const readers = [
    () => portOf('PORT', env.PORT, 3000),
    () => publicUrlOf(env.PUBLIC_URL, '127.0.0.1', 3000),
    () => databaseUrlOf(env.DATABASE_URL),
    () => smtpPortOf(env.SMTP_IN_PORT),
    () => mailUrlOf(env.MAIL_URL),
    () => certificateOf(env.MAIL_CERTIFICATE),
    () => countOf('RATE_LIMIT', env.RATE_LIMIT, 1),
    () => portsOf('OUTGOING_PORTS', env.OUTGOING_PORTS, '80,443'),
    () => portsOf('IMAP_PORTS', env.IMAP_PORTS, '993,143'),
    () => networksOf('IMAP_NETWORKS', env.IMAP_NETWORKS),
    () => networksOf('WEBHOOK_NETWORKS', env.WEBHOOK_NETWORKS),
    () => oauthEndpointsOf(env),
    () => checkSecret(env.SECRET),
    () => refuseUnknownStore(env.S3_URL),
  ]
  return readers.flatMap((read) => {
    try {
      read()
      return []
    } catch (error) {
      if (error instanceof SettingError) return [error]
      throw error
    }
  })
}

function portOf(name: string, value: string | undefined, fallback: number): number {
  if (!value) return fallback
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new SettingError(name, `${name} must be a port number between 0 and 65535, but is "${value}".`)
  }
  return port
}

function countOf(name: string, value: string | undefined, fallback: number): number {
  if (!value) return fallback
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1)
    throw new SettingError(name, `${name} must be a whole number above 0, but is "${value}".`)
  return count
}

/** The language of whoever sits at the terminal. */
export const operatorLanguage = (env: Environment = process.env): 'ja' | 'en' =>
  (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').startsWith('ja') ? 'ja' : 'en'

/** True when the operator has set the secret; else it stands in the data folder. */
export const isSecretSet = (env: Environment = process.env): boolean => Boolean(env.SECRET)

const dataDirOf = (env: Environment): string => path.resolve(env.DATA_DIR || 'data')

const portsOf = (name: string, value: string | undefined, fallback: string): number[] =>
  (value || fallback).split(',').map((port) => portOf(name, port.trim(), 443))

function networksOf(name: string, value: string | undefined): string[] {
  const networks = (value ?? '')
    .split(',')
    .map((network) => network.trim())
    .filter(Boolean)
  for (const network of networks) {
    const [address = '', bits = '0', ...rest] = network.split('/')
    const most = isIP(address) === 6 ? 128 : 32
    const isNetwork = isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most && rest.length === 0
    if (!isNetwork)
      throw new SettingError(name, `${name} must be addresses or networks such as 10.1.0.0/16, but has "${network}".`)
  }
  return networks
}

function oauthEndpointsOf(env: Environment): Config['oauthEndpoints'] {
  const microsoft = 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0'
  const urlOf = (name: string, fallback: string): string => {
    const value = env[name] || fallback
    if (URL.canParse(value) && /^https?:/.test(value)) return value
    throw new SettingError(name, `${name} must be an address that begins with https://, but is "${value}".`)
  }
  return {
    microsoft: {
      authorizeUrl: urlOf('MICROSOFT_AUTHORIZE_URL', `${microsoft}/authorize`),
      tokenUrl: urlOf('MICROSOFT_TOKEN_URL', `${microsoft}/token`),
    },
    google: {
      authorizeUrl: urlOf('GOOGLE_AUTHORIZE_URL', 'https://accounts.google.com/o/oauth2/v2/auth'),
      tokenUrl: urlOf('GOOGLE_TOKEN_URL', 'https://oauth2.googleapis.com/token'),
    },
  }
}

const smtpPortOf = (value: string | undefined): number | null =>
  value === '' || value === 'off' ? null : portOf('SMTP_IN_PORT', value, 2525)

function publicUrlOf(value: string | undefined, host: string, port: number): string {
  if (!value) return `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`
  if (!URL.canParse(value) || !/^https?:/.test(value)) {
    throw new SettingError(
      'PUBLIC_URL',
      `PUBLIC_URL must be an address such as https://desk.example.com, but is "${value}".`,
    )
  }
  return new URL(value).origin
}

function mailUrlOf(value: string | undefined): string | null {
  if (!value) return null
  if (!URL.canParse(value) || !/^smtps?:/.test(value)) {
    throw new SettingError(
      'MAIL_URL',
      'MAIL_URL must look like smtp://user:password@mail.example.com:587 or smtps://….',
    )
  }
  if (new URL(value).searchParams.has('tls.rejectUnauthorized')) {
    throw new SettingError(
      'MAIL_URL',
      'MAIL_URL: a certificate that nobody vouches for is not taken. Put it into a file and name that in MAIL_CERTIFICATE.',
    )
  }
  return value
}

/** The certificate is read here: a file that is missing should be told at the start, not with the first mail. */
function certificateOf(file: string | undefined): string | null {
  if (!file) return null
  try {
    const pem = readFileSync(file, 'utf8')
    new X509Certificate(pem)
    return pem
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SettingError('MAIL_CERTIFICATE', `MAIL_CERTIFICATE must name a PEM file with one certificate: ${reason}`)
  }
}

function databaseUrlOf(value: string | undefined): string | null {
  if (!value) return null
  if (!URL.canParse(value) || !/^postgres(ql)?:/.test(value)) {
    throw new SettingError('DATABASE_URL', 'DATABASE_URL must look like postgres://user:password@host:5432/database.')
  }
  return value
}

/** Where the secret stands when it is not set. */
export const secretFile = (dataDir: string): string => path.join(dataDir, 'secret')

function checkSecret(value: string | undefined): void {
  if (!value) return
  if (value.length < 32)
    throw new SettingError(
      'SECRET',
      'SECRET must be at least 32 characters long, for example from: openssl rand -hex 32',
    )
  if (new Set(value).size < 8)
    throw new SettingError('SECRET', 'SECRET is too easy to guess. Take one from: openssl rand -hex 32')
}

function secretOf(value: string | undefined, dataDir: string): string {
  checkSecret(value)
  if (value) return value
  const file = secretFile(dataDir)
  mkdirSync(dataDir, { recursive: true })
  try {
    // `wx` lets exactly one of several starting processes write it.
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8').trim()
}
