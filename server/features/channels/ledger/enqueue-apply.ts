import { enqueue, type Tx } from '#platform/db/index.ts'
import { laneOf } from './rules.ts'

/** The job that turns a contact into a message; the floor below brings it. */
export const applyTask = 'apply_contact'

export const enqueueApply = (tx: Tx, contactId: string, accountId: string, sender: string | null): void =>
  enqueue(
    tx,
    applyTask,
    { contactId },
    { key: `${applyTask}:${contactId}`, queue: `${applyTask}:${accountId}:${laneOf(sender)}`, maxAttempts: 10 },
  )
