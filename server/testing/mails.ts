import { createMailbox, deliverMail } from '#features/channels/email/index.ts'
import { newToken } from '#platform/ids.ts'
import { composeMail, type OutgoingMail, parseMail } from '#platform/mail/index.ts'
import type { World } from './world.ts'

type MailDraft = Partial<Omit<OutgoingMail, 'from' | 'to' | 'cc'>> & {
  from?: string
  to?: string
  cc?: string[]
}

/** What the mail server saw of the connection; see `deliverMail`. */
export type Brought = { from?: string; remoteAddress?: string; helo?: string }

const person = (text: string) => {
  const [, name = '', address = text] = /^(.*?)\s*<(.+)>$/.exec(text) ?? []
  return { name, address }
}

/** A raw mail as a customer's program would send it. */
export const buildMail = ({
  from = '高梨 由美 <yumi@customer.example>',
  to = 'support@desk.example',
  cc = [],
  ...rest
}: MailDraft = {}) =>
  composeMail({
    from: person(from),
    to: [person(to)],
    cc: cc.map(person),
    subject: 'ファーム 2.4.1 にしてから配信が途切れる',
    text: 'お世話になっております。更新してから 10 分ほどで配信が途切れます。',
    messageId: `${newToken()}@customer.example`,
    date: new Date(),
    ...rest,
  })

/** A mailbox for the world, and `receive` that delivers a mail to it and lets it be applied. */
export async function withMailbox(world: World) {
  const address = `support@${world.workspace.slug}.example`
  const mailbox = await createMailbox(world.ctx, {
    name: 'Support',
    address,
    senderName: 'みなとカメラ お客様アドバイザー室',
    language: 'ja',
    signature: { ja: 'みなとカメラ', en: 'Minato Camera' },
    template: { ja: '{name} 様\n\n{body}', en: 'Dear {name},\n\n{body}' },
  })
  return {
    mailbox,
    address,
    async receive(draft: MailDraft = {}, brought: Brought = {}, recipient = address) {
      const raw = await buildMail({ to: recipient, ...draft })
      const ids = await deliverMail(world.services, raw, recipient, brought)
      await world.settle()
      return { raw, ids }
    },
  }
}

/** Lets a contact take long to read, and with it all that its sender wrote after it, until `release`. */
export async function holdUp({ services: { files, database } }: World, contactId: string | undefined) {
  const { rows } = await database.owner.query('select storage_key from contacts_in where id = $1', [contactId])
  // All threads that read are up, so that what comes now is read in its order.
  const small = Buffer.from('Subject: up\r\n\r\n')
  await Promise.all([parseMail(small), parseMail(small)])
  const read = files.read
  const held = Promise.withResolvers<void>()
  files.read = async (key) => {
    if (key === rows[0].storage_key) await held.promise
    return read(key)
  }
  return {
    release() {
      held.resolve()
      files.read = read
    },
  }
}
