import { type Brand, BrandText } from '@madoguchi/contract'
import type { Mailbox } from '@madoguchi/contract/mailboxes'
import type { MailboxRow } from './queries.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

export const viewMailbox = (row: MailboxRow, memberIds: string[] | null): Mailbox => ({
  id: row.id,
  name: row.name,
  address: row.address,
  brandId: row.brand_id,
  own: BrandText.options.filter((text) => row.own_texts.includes(text)),
  language: row.language,
  ...viewTexts(row),
  trustedAuthservId: row.trusted_authserv_id,
  active: row.active,
  memberIds,
  createdAt: row.created_at.toISOString(),
})

type Texts = Pick<
  MailboxRow,
  | 'sender_name'
  | 'signature_ja'
  | 'signature_en'
  | 'template_ja'
  | 'template_en'
  | 'acknowledges'
  | 'acknowledgement_ja'
  | 'acknowledgement_en'
>

/** What a mailbox or a brand says. */
export const viewTexts = (row: Texts): Pick<Brand, BrandText> => ({
  senderName: row.sender_name,
  signature: { ja: row.signature_ja, en: row.signature_en },
  template: { ja: row.template_ja, en: row.template_en },
  // One that nobody has changed is ours, so that it has only to be switched on.
  acknowledgement: {
    active: row.acknowledges,
    ja: row.acknowledgement_ja || ja.acknowledgement,
    en: row.acknowledgement_en || en.acknowledgement,
  },
})
