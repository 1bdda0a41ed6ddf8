import type { Language, ProblemCode } from '@madoguchi/contract'

/** How long a browser stays signed in. */
export const sessionMs = 30 * 24 * 60 * 60_000

/** Within what time after the password the code must follow. */
export const challengeMs = 10 * 60_000

/** Failed sign-ins that one address, and one network, are granted within the window. */
export const triesAllowed = 10
export const triesWindowMs = 15 * 60_000

/** A refused sign-in answers no earlier than this, so that its time tells nothing about the address. */
export const refusalMs = 250

/** Codes of the app change every 30 seconds and are taken for one step more; after this none can be valid still. */
export const codeLifeMs = 5 * 60_000

const touchMs = 60_000

/** "Last seen" is written at most once a minute, so that a busy screen does not write with every request. */
export const isDueForTouch = (last: Date | null, now: Date): boolean =>
  last === null || now.getTime() - last.getTime() >= touchMs

const shortest = 12

// The common ones among those that are long enough; shorter ones are refused anyway.
const common = new Set([
  '123456789012',
  '1234567890123',
  '1234567890ab',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'abcdefghijkl',
  'administrator',
  'changeme1234',
  'iloveyou1234',
  'letmein12345',
  'madoguchi123',
  'p@ssw0rd1234',
  'passw0rd1234',
  'password1234',
  'password12345',
  'passwordpassword',
  'q1w2e3r4t5y6',
  'qazwsxedcrfv',
  'qwerty123456',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwertyuiopasdf',
  'welcome12345',
  'zaq12wsxcde3',
])

/** Why a password is not good enough, if it is not. Other people's names for it do not matter, length does. */
export function whyWeak(password: string, email: string): ProblemCode | null {
  const plain = password.normalize('NFKC').toLowerCase()
  const letters = [...plain]
  const own = email.toLowerCase()
  const weak =
    letters.length < shortest ||
    new Set(letters).size < 5 ||
    common.has(plain) ||
    plain === own ||
    plain.replace(/[\d\W]+$/, '') === own.split('@')[0]
  return weak ? 'weak_password' : null
}

/** Our word for a refusal of better-auth; null for one that we do not expect. */
export const problemOfRefusal = (code: string | undefined): ProblemCode | null =>
  (code !== undefined && refusals[code]) || null

const refusals: Record<string, ProblemCode> = {
  INVALID_EMAIL: 'wrong_credentials',
  INVALID_EMAIL_OR_PASSWORD: 'wrong_credentials',
  INVALID_PASSWORD: 'wrong_password',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'wrong_password',
  INVALID_CODE: 'wrong_code',
  INVALID_BACKUP_CODE: 'wrong_code',
  INVALID_TWO_FACTOR_COOKIE: 'sign_in_expired',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'sign_in_expired',
  ACCOUNT_TEMPORARILY_LOCKED: 'too_many_requests',
  TOTP_ALREADY_ENABLED: 'totp_already_on',
  TOTP_NOT_ENABLED: 'totp_not_started',
  BACKUP_CODES_NOT_ENABLED: 'totp_not_started',
  UNAUTHORIZED: 'not_signed_in',
}

export type Code = { kind: 'app' | 'backup'; text: string }

/** What somebody typed as their second factor: six digits of the app, or a backup code with or without its hyphen. */
export function readCode(typed: string): Code {
  const text = typed.normalize('NFKC').replace(/[\s-]/g, '')
  if (/^\d{6}$/.test(text)) return { kind: 'app', text }
  return { kind: 'backup', text: `${text.slice(0, 5)}-${text.slice(5)}` }
}

/** The network of an address: of IPv6 its first 64 bits, since everybody has more addresses than we could count. */
export function networkOf(ip: string): string {
  if (!ip.includes(':')) return ip
  const [head = '', tail] = ip.split('::')
  const left = head.split(':').filter(Boolean)
  if (tail === undefined) return left.slice(0, 4).join(':')
  const right = tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}

// The first that fits: most browsers also name those that they are like.
const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/iPhone|iPod/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
]
const unknownDevice = { ja: '不明な端末', en: 'Unknown device' }

/** The device in words, as its owner would recognise it: "Chrome · Windows". */
export function deviceOf(userAgent: string, language: Language): string {
  const name = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1]
  return [name(browsers), name(systems)].filter(Boolean).join(' · ') || unknownDevice[language]
}
