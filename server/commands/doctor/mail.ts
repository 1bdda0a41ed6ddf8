import path from 'node:path'
import type { Settings } from '#platform/config/index.ts'
import { checkMailServer } from '#platform/mail/index.ts'
import { type Finding, note, ok, trouble } from './finding.ts'
import type { Text } from './say.ts'

const patienceMs = 8_000

const refusals: Record<'reach' | 'greeting' | 'tls' | 'sign_in', Text> = {
  reach: 'mailNotReached',
  greeting: 'mailNoGreeting',
  tls: 'mailTls',
  sign_in: 'mailSignIn',
}

/** Says hello to the mail server and signs in; no mail is sent. */
export async function checkMail({ mailUrl, mailCertificate, dataDir }: Settings): Promise<Finding> {
  if (mailUrl === null) return note('mailOutbox', { folder: path.join(dataDir, 'outbox') })
  const server = new URL(mailUrl).host
  const { refusedAt, reason, secure, signedIn } = await checkMailServer(mailUrl, patienceMs, mailCertificate)
  if (refusedAt !== null) return trouble(refusals[refusedAt], { server, reason })
  if (!secure) return signedIn ? note('mailPasswordPlain', { server }) : note('mailPlain', { server })
  return ok(signedIn ? 'mailReady' : 'mailReadyOpen', { server })
}
