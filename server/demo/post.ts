import path from 'node:path'
import { createMailTransport, type MailTransport } from '#platform/mail/index.ts'

/** What a customer finds in the inbox and may answer to. */
type Received = { messageId: string; replyTo: string; references: string[] }

/** The way of the demo's mails: into a folder, whatever `MAIL_URL` says, since nobody lives at the other end. */
export type DemoPost = {
  transport: MailTransport
  /** The newest mail that answers this one or one after it. */
  answerTo(mailId: string): Received | undefined
}

export const outboxOf = (dataDir: string): string => path.join(dataDir, 'demo-outbox')

export function createDemoPost(dataDir: string): DemoPost {
  const outbox = createMailTransport(null, { outboxDir: outboxOf(dataDir) })
  const received = new Map<string, Received>()
  return {
    transport: {
      async send(request) {
        const mail = readHead(request.raw, request.messageId)
        for (const id of mail.references) received.set(id, mail)
        return outbox.send(request)
      },
      close: () => outbox.close(),
    },
    answerTo: (mailId) => received.get(mailId),
  }
}

function readHead(raw: Buffer, messageId: string): Received {
  const head =
    raw
      .toString('latin1')
      .split('\r\n\r\n', 1)[0]
      ?.replace(/\r\n[ \t]+/g, ' ') ?? ''
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? ''
  const ids = (text: string) => [...text.matchAll(/<([^<>\s]+)>/g)].map(([, id = '']) => id)
  return {
    messageId,
    replyTo: ids(field('Reply-To'))[0] ?? '',
    references: ids(`${field('References')} ${field('In-Reply-To')}`),
  }
}
