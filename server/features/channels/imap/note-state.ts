import type { Ctx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { findSource, type SourceRow, updateSource, type WantedSource } from './queries/sources.ts'
import type { SourceReason } from './rules.ts'

type Held = Pick<WantedSource, 'mailboxId' | 'version'>
type Trouble = { reason: SourceReason; said: string | null }

/** Says how the source is, unless it was changed meanwhile and somebody else speaks for it. */
export const noteState = (ctx: Ctx, { mailboxId, version }: Held, state: SourceRow['state'], trouble: Trouble | null) =>
  ctx.transaction(async (tx) => {
    const source = await findSource(tx, mailboxId)
    if (!source || source.version !== version) return
    const reason = trouble?.reason ?? null
    const isNews = source.state !== state || source.reason !== reason
    if (!isNews && source.reason_detail === (trouble?.said ?? null)) return
    // "Reconnecting since" counts from the first failure.
    const since = source.state === state ? source.state_since : tx.now
    await updateSource(tx, mailboxId, { state, state_since: since, reason, reason_detail: trouble?.said ?? null })
    if (isNews) announce(tx, 'mailbox.imap_moved', { mailboxId, to: state, reason })
  })

export const noteChecked = (ctx: Ctx, { mailboxId }: Held) =>
  ctx.transaction((tx) => updateSource(tx, mailboxId, { checked_at: tx.now }))
