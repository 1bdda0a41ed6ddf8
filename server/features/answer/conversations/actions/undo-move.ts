import type { Ctx } from '#platform/context.ts'
import { problem } from '#platform/http/index.ts'
import { findMove, hasMoves } from '../queries/moves.ts'
import { holdBoth } from './merge.ts'
import { takeApart } from './undo-merge.ts'
import { takeBack } from './undo-split.ts'

/**
 * Takes a merge or a split back, however long ago it was. Only while one of the two has itself been moved further is it
 * refused: it would then be unclear who of three gets back what, and the later move can be taken back first. Returns the
 * conversation that stays (of a split, the one that gets its messages back), then the other one.
 */
export const undoMove = (ctx: Ctx, id: string, moveId: string): Promise<[string, string]> =>
  ctx.transaction(async (tx) => {
    const found = await findMove(tx, moveId)
    if (!found) throw problem('not_found')
    const [from, to] = await holdBoth(tx, found.from_id, found.to_id)
    if (![from.id, from.merged_into, to.id, to.merged_into].includes(id)) throw problem('not_found')
    // Two may have pressed it at once.
    const move = await findMove(tx, moveId)
    if (!move) throw problem('not_found')
    if (move.kind === 'merge') {
      if (move.undone_at === null && to.merged_into !== null) throw problem('move_not_undoable')
      if (move.undone_at === null) await takeApart(tx, move, from, to)
      return [to.id, from.id]
    }
    if (move.undone_at === null) {
      if (from.merged_into !== null || to.merged_into !== null || (await hasMoves(tx, to.id)))
        throw problem('move_not_undoable')
      await takeBack(ctx, tx, move, { from, off: to })
    }
    return [from.id, to.id]
  })
