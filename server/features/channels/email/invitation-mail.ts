import type { Language } from '@madoguchi/contract'
import { findInvitation, isOpen, mailInvitationTask } from '#features/ground/invitations/index.ts'
import { findWorkspace } from '#features/ground/workspaces/index.ts'
import { type Services, systemCtx } from '#platform/context.ts'
import { unseal } from '#platform/seal.ts'
import { isRecorded, recordOutgoing } from '../ledger/index.ts'
import { listMailboxes } from './queries.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export { mailInvitationTask }

/**
 * Mails the link of an invitation from the workspace's first mailbox. Without a mailbox nothing is sent: who
 * invites has the link too and can hand it over. Called again, it sends nothing more.
 */
export function mailInvitation(services: Services, payload: Record<string, string>): Promise<void> {
  const { workspaceId = '', invitationId = '', sealedLink = '' } = payload
  return systemCtx(services, workspaceId).transaction(async (tx) => {
    const invitation = await findInvitation(tx, invitationId)
    const mailbox = (await listMailboxes(tx)).find(({ active }) => active)
    const link = unseal(sealedLink, services.config.secret)
    if (!invitation || !mailbox || link === null) return
    const { expires_at: expiresAt, accepted_at: acceptedAt, withdrawn_at: withdrawnAt } = invitation
    if (!isOpen({ expiresAt, acceptedAt, withdrawnAt }, tx.now)) return
    const publicId = `invitation-${invitationId}${mailbox.address.slice(mailbox.address.lastIndexOf('@'))}`
    if (await isRecorded(tx, publicId)) return
    const { name, language } = await findWorkspace(tx)
    await recordOutgoing(tx, {
      channel: 'email',
      accountId: mailbox.id,
      publicId,
      outgoing: {
        from: { name: mailbox.sender_name, address: mailbox.address },
        to: [{ name: '', address: invitation.email }],
        cc: [],
        replyTo: null,
        ...write(language, { workspace: name, link }),
        html: null,
        inReplyTo: null,
        references: [],
        files: [],
        automatic: true,
      },
      conversationId: null,
      messageId: null,
      heldUntil: null,
    })
  })
}

function write(language: Language, values: { workspace: string; link: string }) {
  const texts = language === 'ja' ? ja : en
  const fill = (text: string) =>
    text.replace('{workspace}', () => values.workspace).replace('{link}', () => values.link)
  return { subject: fill(texts.invitation_subject), text: fill(texts.invitation_text) }
}
