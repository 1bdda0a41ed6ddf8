import { z } from 'zod'
import { findMember } from '#features/ground/members/index.ts'
import { findWorkspace } from '#features/ground/workspaces/index.ts'
import { type Services, systemCtx } from '#platform/context.ts'
import type { Tx } from '#platform/db/index.ts'
import { findSenderOfNotices, recordNotice } from './own-mail.ts'
import { findMailbox, type MailboxRow } from './queries.ts'
import { notices as en } from './texts/notices.en.ts'
import { notices as ja } from './texts/notices.ja.ts'

const Values = z.record(z.string(), z.string())

/** What is said of a mailbox comes from it: the ledger then shows it to those who see that one. */
const senderOf = async (tx: Tx, { mailboxId }: Record<string, string>): Promise<MailboxRow | undefined> =>
  mailboxId === undefined ? findSenderOfNotices(tx) : findMailbox(tx, mailboxId)

/**
 * Mails a notice of the product to a member, in the member's language. Without a mailbox nothing is sent: what a
 * notice says stands in the settings too. Called again, it sends nothing more.
 */
export function mailNotice(services: Services, payload: Record<string, string>): Promise<void> {
  const { workspaceId = '', memberId = '', notice = '', noticeId = '', values = '{}' } = payload
  return systemCtx(services, workspaceId).transaction(async (tx) => {
    const member = await findMember(tx, memberId)
    const given = Values.parse(JSON.parse(values))
    const mailbox = await senderOf(tx, given)
    if (!member?.active || !mailbox || !(notice in ja)) return
    const { name: workspace, slug } = await findWorkspace(tx)
    const settings = `${services.config.publicUrl}/${slug}/settings`
    const filled: Record<string, string> = { ...given, workspace, settings }
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, key: string) => filled[key] ?? '')
    const { subject, text } = (member.language === 'ja' ? ja : en)[notice as keyof typeof ja]
    await recordNotice(tx, mailbox, {
      name: `notice-${noticeId}`,
      to: member.email,
      // A name that somebody chose must not break the line.
      subject: fill(subject).replace(/\p{Cc}/gu, ' '),
      text: fill(text),
    })
  })
}
