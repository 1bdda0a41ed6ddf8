import type { TagChange, TagDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { deleteTag, findTagByName, findTags, insertTag, updateTag } from './queries.ts'

export const createTag = (ctx: Ctx, { name, color }: z.output<typeof TagDraft>) =>
  ctx.transaction(async (tx) => {
    const tag = await insertTag(tx, { id: newId(), name, color })
    if (!tag) throw problem('name_taken', { name })
    announce(tx, 'tag.created', { tagId: tag.id })
    return tag
  })

export const changeTag = (ctx: Ctx, id: string, { name, color }: z.output<typeof TagChange>) =>
  ctx.transaction(async (tx) => {
    const [before] = await findTags(tx, [id])
    if (!before) throw problem('not_found')
    const namesake = name === undefined ? undefined : await findTagByName(tx, name)
    if (name !== undefined && namesake && namesake.id !== id) throw problem('name_taken', { name })
    if (name === undefined && color === undefined) return before
    const tag = await updateTag(tx, id, {
      ...(name === undefined ? {} : { name }),
      ...(color === undefined ? {} : { color }),
    })
    if (!tag) throw problem('not_found')
    announce(tx, 'tag.changed', { tagId: id })
    return tag
  })

/** Removing a tag takes it off every conversation. */
export const removeTag = (ctx: Ctx, id: string) =>
  ctx.transaction(async (tx) => {
    if (!(await deleteTag(tx, id))) throw problem('not_found')
    announce(tx, 'tag.removed', { tagId: id })
  })
