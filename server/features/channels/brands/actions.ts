import type { BrandChange, BrandDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { mailboxIdsOfBrand, wearBrand } from '../email/index.ts'
import { type BrandFields, type BrandRow, deleteBrand, insertBrand, lockBrands, updateBrand } from './queries.ts'

export const addBrand = (ctx: Ctx, draft: z.output<typeof BrandDraft>) =>
  ctx.transaction(async (tx) => {
    refuseNamesake(await lockBrands(tx), draft.name)
    const { name, mark, color, senderName, signature, template, acknowledgement } = draft
    const brand = await insertBrand(tx, {
      id: newId(),
      name,
      mark,
      color,
      sender_name: senderName,
      signature_ja: signature.ja,
      signature_en: signature.en,
      template_ja: template.ja,
      template_en: template.en,
      acknowledges: acknowledgement.active,
      acknowledgement_ja: acknowledgement.ja,
      acknowledgement_en: acknowledgement.en,
    })
    announce(tx, 'brand.added', { brandId: brand.id })
    return brand
  })

/** Its mailboxes say the new words from the next mail on; what was written before leaves as it was written. */
export const changeBrand = (ctx: Ctx, id: string, change: z.output<typeof BrandChange>) =>
  ctx.transaction(async (tx) => {
    const brands = await lockBrands(tx)
    const before = brands.find((brand) => brand.id === id)
    if (!before) throw problem('not_found')
    const fields = Object.keys(change)
    if (fields.length === 0) return before
    if (change.name !== undefined) refuseNamesake(brands, change.name, id)
    const brand = await updateBrand(tx, id, toFields(change))
    await wearBrand(tx, { brandId: id })
    announce(tx, 'brand.changed', { brandId: id, fields })
    return brand
  })

export const removeBrand = (ctx: Ctx, id: string) =>
  ctx.transaction(async (tx) => {
    const brands = await lockBrands(tx)
    if (!brands.some((brand) => brand.id === id)) throw problem('not_found')
    if ((await mailboxIdsOfBrand(tx, id)).length > 0) throw problem('brand_in_use')
    if (brands.length === 1) throw problem('last_brand')
    await deleteBrand(tx, id)
    announce(tx, 'brand.removed', { brandId: id })
  })

function refuseNamesake(brands: BrandRow[], name: string, except?: string): void {
  const namesake = brands.find((brand) => brand.name.toLowerCase() === name.toLowerCase())
  if (namesake && namesake.id !== except) throw problem('name_taken', { name })
}

const toFields = ({
  name,
  mark,
  color,
  senderName,
  signature,
  template,
  acknowledgement,
}: z.output<typeof BrandChange>): Partial<BrandFields> => ({
  ...(name === undefined ? {} : { name }),
  ...(mark === undefined ? {} : { mark }),
  ...(color === undefined ? {} : { color }),
  ...(senderName === undefined ? {} : { sender_name: senderName }),
  ...(signature === undefined ? {} : { signature_ja: signature.ja, signature_en: signature.en }),
  ...(template === undefined ? {} : { template_ja: template.ja, template_en: template.en }),
  ...(acknowledgement === undefined
    ? {}
    : {
        acknowledges: acknowledgement.active,
        acknowledgement_ja: acknowledgement.ja,
        acknowledgement_en: acknowledgement.en,
      }),
})
