import { existsSync } from 'node:fs'
import { isSecretSet, type SettingError, type Settings, secretFile, settingErrors } from '#platform/config/index.ts'
import { type Finding, note, ok, trouble } from './finding.ts'
import type { Text } from './say.ts'

const unreadable: Record<string, Text> = {
  PORT: 'settingPort',
  SMTP_IN_PORT: 'settingPort',
  OUTGOING_PORTS: 'settingPort',
  PUBLIC_URL: 'settingPublicUrl',
  DATABASE_URL: 'settingDatabaseUrl',
  MAIL_URL: 'settingMailUrl',
  MAIL_CERTIFICATE: 'settingCertificate',
  SECRET: 'settingSecret',
  IMAP_PORTS: 'settingPort',
  IMAP_NETWORKS: 'settingNetworks',
  WEBHOOK_NETWORKS: 'settingNetworks',
  RATE_LIMIT: 'settingCount',
  S3_URL: 'settingS3',
}

/** Settings that cannot be read; nothing more can be said before they are mended. Their values are not shown. */
export const checkReadable = (errors: SettingError[] = settingErrors()): Finding[] =>
  errors.length === 0
    ? [ok('settingsReadable')]
    : errors.map(({ setting }) => trouble(unreadable[setting] ?? 'settingPort', { setting }))

const isLocal = (host: string) => /^(localhost|127(\.\d+){3}|::1|\[::1\])$/.test(host)

/** Settings that can be read but do not go together. */
export function checkSettings(settings: Settings): Finding[] {
  const { host, publicUrl, databaseUrl, dataDir } = settings
  const url = new URL(publicUrl)
  return [secret(), address()]

  function secret(): Finding {
    if (isSecretSet()) return ok('secretSet')
    if (databaseUrl !== null && !isLocal(new URL(databaseUrl).hostname)) return note('secretAlone', { dataDir })
    return existsSync(secretFile(dataDir)) ? ok('secretKept', { dataDir }) : note('secretToCome', { dataDir })
  }

  function address(): Finding {
    if (!isLocal(host) && isLocal(url.hostname)) return trouble('publicUrlLocal', { publicUrl, host })
    if (isLocal(url.hostname)) return ok('publicUrlHere', { publicUrl })
    if (url.protocol === 'http:') return note('publicUrlPlain', { publicUrl })
    return isLocal(host) ? ok('publicUrlProxied', { publicUrl, host }) : ok('publicUrl', { publicUrl })
  }
}
