import type { Language } from '@madoguchi/contract'
import { findInvitation, isOpen, mailInvitationTask } from '#features/ground/invitations/index.ts'
import { findWorkspace } from '#features/ground/workspaces/index.ts'
import { type Services, systemCtx } from '#platform/context.ts'
import { unseal } from '#platform/seal.ts'
import { findSenderOfNotices, recordNotice } from './own-mail.ts'
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
    const mailbox = await findSenderOfNotices(tx)
    const link = unseal(sealedLink, services.config.secret)
    if (!invitation || !mailbox || link === null) return
    const { expires_at: expiresAt, accepted_at: acceptedAt, withdrawn_at: withdrawnAt } = invitation
    if (!isOpen({ expiresAt, acceptedAt, withdrawnAt }, tx.now)) return
    const { name, language } = await findWorkspace(tx)
    await recordNotice(tx, mailbox, {
      name: `invitation-${invitationId}`,
      to: invitation.email,
      ...write(language, { workspace: name, link }),
    })
  })
}

function write(language: Language, values: { workspace: string; link: string }) {
  const texts = language === 'ja' ? ja : en
  const fill = (text: string) =>
    text.replace('{workspace}', () => values.workspace).replace('{link}', () => values.link)
  return { subject: fill(texts.invitation_subject), text: fill(texts.invitation_text) }
}
