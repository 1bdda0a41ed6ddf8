import type { Brand, BrandText, Mailbox } from '@madoguchi/contract'

export type Words = Pick<Brand, BrandText>
type Own = readonly BrandText[]

export const wordsOf = ({ senderName, signature, template, acknowledgement }: Words): Words => ({
  senderName,
  signature,
  template,
  acknowledgement,
})

/** What a mailbox says: its own words where it has some, else those of the brand. */
export const spoken = (own: Own, words: Words, brand: Words): Words => {
  const by = (text: BrandText) => (own.includes(text) ? words : brand)
  return {
    senderName: by('senderName').senderName,
    signature: by('signature').signature,
    template: by('template').template,
    acknowledgement: by('acknowledgement').acknowledgement,
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * The texts that a saved form changes. Where nobody chooses between the brand and the mailbox (`own` is null), only
 * what was really changed becomes the mailbox's own; else null gives a text back to the brand.
 */
export function changedTexts(mailbox: Mailbox, words: Words, own: Own | null) {
  const given = (text: BrandText) => (own ? own.includes(text) : !same(words[text], mailbox[text]))
  const otherwise = own ? null : undefined
  return {
    senderName: given('senderName') ? words.senderName : otherwise,
    signature: given('signature') ? words.signature : otherwise,
    template: given('template') ? words.template : otherwise,
    acknowledgement: given('acknowledgement') ? words.acknowledgement : otherwise,
  }
}
