import type { Language } from '@madoguchi/contract'
import { findInvitation, isOpen, mailedLink, mailInvitationTask } from '#features/ground/invitations/index.ts'
import { findWorkspace } from '#features/ground/workspaces/index.ts'
import { type Services, systemCtx } from '#platform/context.ts'
import { isRecorded, recordOutgoing } from '../ledger/index.ts'
import { listMailboxes } from './queries.ts'
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
    const mailbox = (await listMailboxes(tx)).find(({ active }) => active)
    if (!invitation) return
    const { expires_at: expiresAt, accepted_at: acceptedAt, withdrawn_at: withdrawnAt } = invitation
    if (!isOpen({ expiresAt, acceptedAt, withdrawnAt }, tx.now)) return
    const { name, language } = await findWorkspace(tx)
    const from = mailbox ? { name: mailbox.sender_name, address: mailbox.address } : installation(services, name)
    const publicId = `invitation-${invitationId}-${turn}${from.address.slice(from.address.lastIndexOf('@'))}`
    if (await isRecorded(tx, publicId)) return
    await recordOutgoing(tx, {
      channel: 'email',
      accountId: mailbox?.id ?? null,
      publicId,
      outgoing: {
        from,
        to: [{ name: '', address: invitation.email }],
        cc: [],
        replyTo: null,
        ...write(language, { workspace: name, link: mailedLink(services, invitationId) }),
        html: null,
        inReplyTo: null,
        references: [],
        files: [],
        automatic: true,
      },
      conversationId: null,
      messageId: null,
      heldUntil: null,
      confidential: true,
    })
  })
}

const installation = ({ config }: Services, name: string) => ({
  name,
  address: `madoguchi@${new URL(config.publicUrl).hostname}`,
})

function write(language: Language, values: { workspace: string; link: string }) {
  const texts = language === 'ja' ? ja : en
  const fill = (text: string) =>
    text.replace('{workspace}', () => values.workspace).replace('{link}', () => values.link)
  return { subject: fill(texts.invitation_subject), text: fill(texts.invitation_text) }
}
