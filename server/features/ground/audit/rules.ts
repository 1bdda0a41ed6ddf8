import type { EventName } from '@madoguchi/contract'

/** What the audit trail shows of the log: who came in, who may do what, how the workspace is set up, and whose
 * mail was kept out. */
export const audited: EventName[] = [
  'workspace.created',
  'workspace.changed',
  'member.joined',
  'member.changed',
  'member.invited',
  'invitation.withdrawn',
  'member.signed_in',
  'member.sign_in_failed',
  'member.security_changed',
  'sign_in_service.set',
  'sign_in_service.removed',
  'token.created',
  'token.revoked',
  'mailbox.created',
  'mailbox.changed',
  'mailbox.removed',
  'mailbox.imap_set',
  'mailbox.imap_removed',
  'mailbox.imap_signed_in',
  'mailbox.imap_import_asked',
  'tag.removed',
  'sending_domain.added',
  'sending_domain.checked',
  'contact.set_apart',
]
