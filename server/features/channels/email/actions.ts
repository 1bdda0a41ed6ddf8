import type { MailboxChange, MailboxDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { announce, seeingAll } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { normalizeAddress } from '#platform/mail/index.ts'
import {
  deleteMailbox,
  findMailbox,
  insertMailbox,
  isMailboxInUse,
  type MailboxFields,
  updateMailbox,
} from './queries.ts'

export function createMailbox(ctx: Ctx, draft: z.output<typeof MailboxDraft>) {
  return ctx.transaction(async (tx) => {
    const address = normalizeAddress(draft.address)
    if (!address) throw problem('invalid_request', { detail: draft.address })
    const mailbox = await insertMailbox(tx, {
      id: newId(),
      address,
      name: draft.name,
      sender_name: draft.senderName,
      language: draft.language,
      signature_ja: draft.signature.ja,
      signature_en: draft.signature.en,
      template_ja: draft.template.ja,
      template_en: draft.template.en,
    })
    if (!mailbox) throw problem('address_taken', { address })
    announce(tx, 'mailbox.created', { mailboxId: mailbox.id })
    return mailbox
  })
}

export function changeMailbox(ctx: Ctx, id: string, change: z.output<typeof MailboxChange>) {
  return ctx.transaction(async (tx) => {
    const before = await findMailbox(tx, id)
    if (!before) throw problem('not_found')
    const fields = toFields(change)
    const names = Object.keys(fields)
    if (names.length === 0) return before
    const mailbox = await updateMailbox(tx, id, fields)
    if (!mailbox) throw problem('not_found')
    announce(tx, 'mailbox.changed', { mailboxId: id, fields: names })
    return mailbox
  })
}

function toFields({
  name,
  senderName,
  language,
  signature,
  template,
  acknowledgement,
  trustedAuthservId,
  active,
}: z.output<typeof MailboxChange>): Partial<MailboxFields> {
  return {
    ...(name === undefined ? {} : { name }),
    ...(senderName === undefined ? {} : { sender_name: senderName }),
    ...(language === undefined ? {} : { language }),
    ...(signature === undefined ? {} : { signature_ja: signature.ja, signature_en: signature.en }),
    ...(template === undefined ? {} : { template_ja: template.ja, template_en: template.en }),
    ...(acknowledgement === undefined
      ? {}
      : {
          acknowledges: acknowledgement.active,
          acknowledgement_ja: acknowledgement.ja,
          acknowledgement_en: acknowledgement.en,
        }),
    ...(trustedAuthservId === undefined ? {} : { trusted_authserv_id: trustedAuthservId?.toLowerCase() ?? null }),
    ...(active === undefined ? {} : { active }),
  }
}

/** A mailbox that has conversations stays, so that they keep their sender; it can be switched off. */
export const removeMailbox = (ctx: Ctx, id: string) =>
  ctx.transaction(async (tx) => {
    if (!(await findMailbox(tx, id))) throw problem('not_found')
    if (await seeingAll(tx, (all) => isMailboxInUse(all, id))) throw problem('mailbox_in_use')
    await deleteMailbox(tx, id)
    announce(tx, 'mailbox.removed', { mailboxId: id })
  })
