import type { LoggedEvent } from '@madoguchi/contract'
import type { Ctx } from '#platform/context.ts'
import { announce, enqueue, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import {
  type ConversationRow,
  findConversation,
  snoozedConversations,
  updateConversation,
} from '../queries/conversations.ts'
import { lastIncoming } from '../queries/messages.ts'
import { holdConversation } from './access.ts'

export const wakeTask = 'wake_conversation'

type Target = { state: ConversationRow['state']; snoozedUntil: Date | null }

/** Moving a conversation to where it is changes nothing. */
async function move(
  tx: Tx,
  conversation: ConversationRow,
  { state, snoozedUntil }: Target,
  reason: 'person' | 'snooze_over' | 'not_delivered',
) {
  const { id, state: from } = conversation
  if (from === state && conversation.snoozed_until?.getTime() === snoozedUntil?.getTime()) return
  await updateConversation(tx, id, {
    state,
    snoozed_until: snoozedUntil,
    ...(state === 'done' ? { waiting_since: null } : {}),
    ...(reason === 'person' ? {} : { last_activity_at: tx.now }),
  })
  announce(tx, 'conversation.moved', {
    conversationId: id,
    from,
    to: state,
    snoozedUntil: snoozedUntil?.toISOString() ?? null,
    reason,
  })
}

export const finishConversation = (ctx: Ctx, id: string) =>
  ctx.transaction(async (tx) =>
    move(tx, await holdConversation(tx, id), { state: 'done', snoozedUntil: null }, 'person'),
  )

export const reopenConversation = (ctx: Ctx, id: string) =>
  ctx.transaction(async (tx) =>
    move(tx, await holdConversation(tx, id), { state: 'todo', snoozedUntil: null }, 'person'),
  )

/** It comes back at `until`, or earlier when the customer writes. */
export const snoozeConversation = (ctx: Ctx, id: string, until: Date) =>
  ctx.transaction(async (tx) => {
    if (until <= tx.now) throw problem('snooze_in_past')
    await move(tx, await holdConversation(tx, id), { state: 'snoozed', snoozedUntil: until }, 'person')
    enqueueWake(tx, id, until)
  })

export const enqueueWake = (tx: Tx, conversationId: string, until: Date): void =>
  enqueue(tx, wakeTask, { conversationId }, { runAt: until, key: `${wakeTask}:${conversationId}` })

/** After a backup was restored, those that sleep are woken at their time, or at once when it has passed. */
export const resumeSnoozes = (ctx: Ctx): Promise<void> =>
  ctx.transaction(async (tx) => {
    for (const { id, until } of await snoozedConversations(tx)) enqueueWake(tx, id, until)
  })

/** Brings a snoozed conversation back when its time has come; else it does nothing. */
export const wakeConversation = (ctx: Ctx, id: string) =>
  ctx.transaction(async (tx) => {
    if (!(await findConversation(tx, id))) return
    const conversation = await holdConversation(tx, id)
    if (conversation.state !== 'snoozed' || !conversation.snoozed_until || conversation.snoozed_until > tx.now) return
    await move(tx, conversation, { state: 'todo', snoozedUntil: null }, 'snooze_over')
  })

/** A reply that did not arrive is somebody's work again. Handles one event of the log, within its reader's transaction. */
export async function bringBackUndelivered(tx: Tx, event: LoggedEvent): Promise<void> {
  if (event.name !== 'delivery.changed' || (event.data.to !== 'failed' && event.data.to !== 'unknown')) return
  const { conversationId } = event.data
  if (!(await findConversation(tx, conversationId))) return
  await move(tx, await holdConversation(tx, conversationId), { state: 'todo', snoozedUntil: null }, 'not_delivered')
  const last = await lastIncoming(tx, conversationId)
  await updateConversation(tx, conversationId, { waiting_since: last?.created_at ?? null })
}
