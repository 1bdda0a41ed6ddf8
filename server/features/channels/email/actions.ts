import type { MailboxChange, MailboxDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { announce, seeingAll, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { normalizeAddress } from '#platform/mail/index.ts'
import {
  deleteMailbox,
  findMailbox,
  holdBrands,
  insertMailbox,
  isMailboxInUse,
  lockMailbox,
  type MailboxFields,
  type MailboxRow,
  updateMailbox,
  wearBrand,
} from './queries.ts'
import { ownAfter } from './rules.ts'

export function createMailbox(ctx: Ctx, draft: z.output<typeof MailboxDraft>) {
  return ctx.transaction(async (tx) => {
    const address = normalizeAddress(draft.address)
    if (!address) throw problem('invalid_request', { detail: draft.address })
    const { name, language, senderName, signature, template } = draft
    const mailbox = await insertMailbox(tx, {
      id: newId(),
      address,
      name,
      language,
      brand_id: chooseBrand(await holdBrands(tx), draft.brandId),
      own_texts: ownAfter([], { senderName, signature, template }),
      ...toFields({ senderName, signature, template }),
    })
    if (!mailbox) throw problem('address_taken', { address })
    announce(tx, 'mailbox.created', { mailboxId: mailbox.id })
    return dress(tx, mailbox.id)
  })
}

function chooseBrand(ids: string[], asked: string | undefined): string {
  const [only, second] = ids
  if (asked !== undefined && !ids.includes(asked)) throw problem('brand_unknown')
  const chosen = asked ?? (second === undefined ? only : undefined)
  if (chosen === undefined) throw problem('brand_needed')
  return chosen
}

export function changeMailbox(ctx: Ctx, id: string, change: z.output<typeof MailboxChange>) {
  return ctx.transaction(async (tx) => {
    // Before the mailbox, as everybody takes them who changes a brand.
    const brandIds = await holdBrands(tx)
    const before = await lockMailbox(tx, id, 'change')
    if (!before) throw problem('not_found')
    if (change.brandId !== undefined && !brandIds.includes(change.brandId)) throw problem('brand_unknown')
    const fields = Object.keys(change)
    if (fields.length === 0) return before
    await updateMailbox(tx, id, { ...toFields(change), own_texts: ownAfter(before.own_texts, change) })
    announce(tx, 'mailbox.changed', { mailboxId: id, fields })
    return dress(tx, id)
  })
}

/** The mailbox, saying as its brand does whatever it has no words of its own for. */
async function dress(tx: Tx, id: string): Promise<MailboxRow> {
  await wearBrand(tx, { mailboxId: id })
  const mailbox = await findMailbox(tx, id)
  if (!mailbox) throw problem('not_found')
  return mailbox
}

function toFields({
  name,
  brandId,
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
    ...(brandId === undefined ? {} : { brand_id: brandId }),
    ...(senderName ? { sender_name: senderName } : {}),
    ...(language === undefined ? {} : { language }),
    ...(signature ? { signature_ja: signature.ja, signature_en: signature.en } : {}),
    ...(template ? { template_ja: template.ja, template_en: template.en } : {}),
    ...(acknowledgement
      ? {
          acknowledges: acknowledgement.active,
          acknowledgement_ja: acknowledgement.ja,
          acknowledgement_en: acknowledgement.en,
        }
      : {}),
    ...(trustedAuthservId === undefined ? {} : { trusted_authserv_id: trustedAuthservId?.toLowerCase() ?? null }),
    ...(active === undefined ? {} : { active }),
  }
}

/** A mailbox that has conversations stays, so that they keep their sender; it can be switched off. */
export const removeMailbox = (ctx: Ctx, id: string) =>
  ctx.transaction(async (tx) => {
    if (!(await lockMailbox(tx, id, 'removal'))) throw problem('not_found')
    if (await seeingAll(tx, (all) => isMailboxInUse(all, id))) throw problem('mailbox_in_use')
    await deleteMailbox(tx, id)
    announce(tx, 'mailbox.removed', { mailboxId: id })
  })
