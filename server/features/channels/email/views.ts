import type { Mailbox } from '@madoguchi/contract/mailboxes'
import type { MailboxRow } from './queries.ts'

export const viewMailbox = (row: MailboxRow): Mailbox => ({
  id: row.id,
  name: row.name,
  address: row.address,
  senderName: row.sender_name,
  language: row.language,
  signature: { ja: row.signature_ja, en: row.signature_en },
  template: { ja: row.template_ja, en: row.template_en },
  trustedAuthservId: row.trusted_authserv_id,
  active: row.active,
  createdAt: row.created_at.toISOString(),
})
