import type { EventData, LoggedEvent } from '@madoguchi/contract'
import type { Ctx } from '#platform/context.ts'
import { announce, enqueue, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import {
  type ConversationRow,
  findConversation,
  snoozedConversations,
  updateConversation,
} from '../queries/conversations.ts'
import { findMessage, lastIncoming } from '../queries/messages.ts'
import { holdConversation } from './access.ts'

export const wakeTask = 'wake_conversation'

type Target = { state: ConversationRow['state']; snoozedUntil: Date | null }
type Reason = EventData<'conversation.moved'>['reason']

const isThere = (conversation: ConversationRow, { state, snoozedUntil }: Target): boolean =>
  conversation.state === state && conversation.snoozed_until?.getTime() === snoozedUntil?.getTime()

/** Tells where a conversation goes, and nothing when it stays where it is. `conversation` is as it was before. */
export function announceMove(tx: Tx, conversation: ConversationRow, target: Target, reason: Reason): void {
  if (isThere(conversation, target)) return
  announce(tx, 'conversation.moved', {
    conversationId: conversation.id,
    from: conversation.state,
    to: target.state,
    snoozedUntil: target.snoozedUntil?.toISOString() ?? null,
    reason,
  })
}

/** Moving a conversation to where it is changes nothing. */
async function move(tx: Tx, conversation: ConversationRow, target: Target, reason: Reason) {
  if (isThere(conversation, target)) return
  const { state, snoozedUntil } = target
  await updateConversation(tx, conversation.id, {
    state,
    snoozed_until: snoozedUntil,
    ...(state === 'done' ? { waiting_since: null } : {}),
    ...(reason === 'person' ? {} : { last_activity_at: tx.now }),
  })
  announceMove(tx, conversation, target, reason)
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
    const found = await findConversation(tx, id)
    if (!found || found.merged_into !== null) return
    const conversation = await holdConversation(tx, id)
    if (conversation.state !== 'snoozed' || !conversation.snoozed_until || conversation.snoozed_until > tx.now) return
    await move(tx, conversation, { state: 'todo', snoozedUntil: null }, 'snooze_over')
  })

/** Makes a conversation somebody's work again. */
/** Brings it to where merging, or taking that back, leaves it. */
export const placeAfterMove = (tx: Tx, conversation: ConversationRow, target: Target): void => {
  announceMove(tx, conversation, target, 'merged')
  if (target.state === 'snoozed' && target.snoozedUntil && !isThere(conversation, target))
    enqueueWake(tx, conversation.id, target.snoozedUntil)
}

export const bringBack = (tx: Tx, conversation: ConversationRow, reason: 'not_delivered' | 'complained') =>
  move(tx, conversation, { state: 'todo', snoozedUntil: null }, reason)

/** A reply that did not arrive is somebody's work again. Handles events of the log, within their reader's transaction. */
export async function bringBackUndelivered(tx: Tx, events: LoggedEvent[]): Promise<void> {
  for (const event of events) {
    if (event.name === 'delivery.changed' && (event.data.to === 'failed' || event.data.to === 'unknown'))
      await bringBackOf(tx, event.data.conversationId, event.data.messageId)
  }
}

async function bringBackOf(tx: Tx, id: string, messageId: string): Promise<void> {
  const found = await findConversation(tx, id)
  if (!found) return
  // It may have been merged since.
  const conversationId = found.merged_into ?? found.id
  await move(tx, await holdConversation(tx, conversationId), { state: 'todo', snoozedUntil: null }, 'not_delivered')
  // What did not reach a third party says nothing of the customer.
  if ((await findMessage(tx, conversationId, messageId))?.kind === 'forward') return
  const last = await lastIncoming(tx, conversationId)
  await updateConversation(tx, conversationId, { waiting_since: last?.created_at ?? null })
}
