import { ImapFlow } from 'imapflow'
import type { HostGuard } from '#platform/outgoing/index.ts'
import { trustOf } from './certificate.ts'
import { failureOfCommand, failureOfConnecting, ImapFailure } from './failure.ts'
import type { ImapAccount, ImapMailFacts, ImapSession, ImapTimes } from './types.ts'
import { waiter } from './wait.ts'

/** A literal that is longer than the mail it was announced as breaks the connection before it fills the memory. */
const roomBesideMail = 64 * 1024
/** Who says goodbye and hears nothing just goes. */
const patienceMs = 1000

/** Connects, signs in, and speaks IMAP. Throws ImapFailure. `maxBytes` is the longest mail. */
export async function openImap(
  account: ImapAccount,
  guard: HostGuard,
  times: ImapTimes,
  maxBytes: number,
): Promise<ImapSession> {
  const { host, port, security, user, auth } = account
  const client = new ImapFlow({
    host,
    port,
    secure: security === 'tls',
    ...(security === 'starttls' ? { doSTARTTLS: true } : {}),
    auth: 'password' in auth ? { user, pass: auth.password } : { user, accessToken: auth.accessToken },
    // `lookup` is handed on to the connection, so that it goes where the guard has looked.
    tls: { ...trustOf(account.certificate), ...{ lookup: guard.lookup } },
    clientInfo: { name: 'Madoguchi' },
    connectionTimeout: times.connectMs,
    greetingTimeout: times.connectMs,
    socketTimeout: times.answerMs,
    disableAutoIdle: true,
    disableCompression: true,
    maxLineLength: 1024 * 1024,
    maxLiteralSize: maxBytes + roomBesideMail,
    maxResponseSize: maxBytes + 2 * roomBesideMail,
    logger: false,
  })
  // What breaks the connection is heard from the command that it cuts off.
  client.on('error', () => undefined)
  try {
    guard.check(host, port)
    await client.connect()
  } catch (error) {
    client.close()
    throw failureOfConnecting(error)
  }
  return sessionOf(client)
}

function sessionOf(client: ImapFlow): ImapSession {
  const canIdle = client.capabilities.has('IDLE')
  const waitForNews = waiter(client, canIdle)
  let closing: Promise<void> | undefined
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!client.usable) throw new ImapFailure('broken')
    try {
      return await work()
    } catch (error) {
      // Some commands answer "no" when the connection has broken under them.
      throw client.usable ? failureOfCommand(error) : new ImapFailure('broken', failureOfCommand(error).said)
    }
  }
  return {
    canIdle,
    folders: () => told(async () => (await client.list()).filter(isSelectable).map(({ path }) => path)),

    open: (path) =>
      told(async () => {
        const { uidValidity, uidNext } = await client.mailboxOpen(path)
        if (!uidValidity) throw new ImapFailure('broken', 'no UIDVALIDITY')
        const next = uidNext || (await highest(client)) + 1
        return { uidValidity: Number(uidValidity), uidNext: next, saysNext: Boolean(uidNext) }
      }),

    list: ({ from, to, since }) =>
      told(async () => {
        const found = await client.search({ uid: `${from}:${to ?? '*'}`, ...(since ? { since } : {}) }, { uid: true })
        if (!found) throw new ImapFailure('refused', 'SEARCH')
        // "9:*" names the last mail even when its number is 5.
        return found.filter((uid) => uid >= from && (to === undefined || uid <= to)).sort((a, b) => a - b)
      }),

    facts: (uids) =>
      told(async () => {
        const facts: ImapMailFacts[] = []
        if (uids.length === 0) return facts
        for await (const { uid, size, internalDate } of client.fetch(
          uids.join(','),
          { uid: true, size: true, internalDate: true },
          { uid: true },
        ))
          facts.push({ uid, size: size ?? 0, arrivedAt: toDate(internalDate) })
        return facts
      }),

    summary: (uid) =>
      told(async () => {
        const found = await client.fetchOne(String(uid), { uid: true, envelope: true }, { uid: true })
        const envelope = found ? found.envelope : undefined
        return { sender: envelope?.from?.[0]?.address ?? null, subject: envelope?.subject?.slice(0, 500) ?? null }
      }),

    fetch: (uid) =>
      told(async () => {
        // Servers may tell of other mails in the same breath.
        for (const found of await client.fetchAll(String(uid), { uid: true, source: true }, { uid: true }))
          if (found.uid === uid && found.source) return found.source
        const there = await client.search({ uid: String(uid) }, { uid: true })
        if (!there || there.includes(uid)) throw new ImapFailure('refused', 'FETCH')
        return null
      }),

    markSeen: (uids) =>
      told(async () => {
        if (!(await client.messageFlagsAdd(uids.join(','), ['\\Seen'], { uid: true })))
          throw new ImapFailure('refused', 'STORE')
      }),

    move: (uids, path) =>
      told(async () => {
        if (!(await client.messageMove(uids.join(','), path, { uid: true }))) throw new ImapFailure('refused', 'MOVE')
      }),

    waitForNews: (ms, signal) => told(() => waitForNews(ms, signal)),

    close() {
      closing ??= takeLeave(client)
      return closing
    },
  }
}

async function takeLeave(client: ImapFlow): Promise<void> {
  const goodbye = client.usable ? client.logout().catch(() => undefined) : Promise.resolve()
  await Promise.race([goodbye, new Promise((resolve) => setTimeout(resolve, patienceMs))])
  client.close()
}

const isSelectable = ({ flags }: { flags: Set<string> }) => !flags.has('\\Noselect') && !flags.has('\\NonExistent')

/** For servers that do not say what number comes next. */
async function highest(client: ImapFlow): Promise<number> {
  const found = await client.search({ uid: '*' }, { uid: true })
  return found ? Math.max(0, ...found) : 0
}

function toDate(value: Date | string | undefined): Date | null {
  const date = value === undefined ? null : new Date(value)
  return date === null || Number.isNaN(date.getTime()) ? null : date
}
