import type { Language } from '@madoguchi/contract'
import { findInvitation, isOpen, mailedLink, mailInvitationTask } from '#features/ground/invitations/index.ts'
import { findWorkspace } from '#features/ground/workspaces/index.ts'
import { type Services, systemCtx } from '#platform/context.ts'
import { findSenderOfNotices, recordNotice } from './own-mail.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export { mailInvitationTask }

/**
 * Mails the link by which an invited person joins: from the workspace's first mailbox, or from an address of the
 * installation where there is none yet. Called again for the same turn, it sends nothing more.
 */
export function mailInvitation(services: Services, payload: Record<string, string>): Promise<void> {
  const { workspaceId = '', invitationId = '', turn = '1' } = payload
  return systemCtx(services, workspaceId).transaction(async (tx) => {
    const invitation = await findInvitation(tx, invitationId)
    if (!invitation) return
    const { expires_at: expiresAt, accepted_at: acceptedAt, withdrawn_at: withdrawnAt } = invitation
    if (!isOpen({ expiresAt, acceptedAt, withdrawnAt }, tx.now)) return
    const { name, language } = await findWorkspace(tx)
    const sender = (await findSenderOfNotices(tx)) ?? installation(services, name)
    await recordNotice(tx, sender, {
      name: `invitation-${invitationId}-${turn}`,
      to: invitation.email,
      ...write(language, { workspace: name, link: mailedLink(services, invitationId) }),
      confidential: true,
    })
  })
}

const installation = ({ config }: Services, name: string) => ({
  id: null,
  sender_name: name,
  address: `madoguchi@${new URL(config.publicUrl).hostname}`,
})

function write(language: Language, values: { workspace: string; link: string }) {
  const texts = language === 'ja' ? ja : en
  const fill = (text: string) =>
    text.replace('{workspace}', () => values.workspace).replace('{link}', () => values.link)
  return { subject: fill(texts.invitation_subject), text: fill(texts.invitation_text) }
}
