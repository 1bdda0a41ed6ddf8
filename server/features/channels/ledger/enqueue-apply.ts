import { enqueue, type Tx } from '#platform/db/index.ts'

/** The job that makes messages of all contacts of an account that wait; the floor below brings it. */
export const applyTask = 'apply_contacts'
/** The job that tries one contact again. */
export const retryTask = 'apply_contact'

/** One job for all of an account, however many come: that is what makes each of them cheap. */
export const enqueueApply = (tx: Tx, accountId: string): void =>
  enqueue(
    tx,
    applyTask,
    { accountId },
    { key: `${applyTask}:${accountId}`, queue: `${applyTask}:${accountId}`, maxAttempts: 25 },
  )

/** What failed has a job of its own, so that nothing waits behind it. */
export const enqueueRetry = (tx: Tx, contactId: string): void =>
  enqueue(tx, retryTask, { contactId }, { key: `${retryTask}:${contactId}`, maxAttempts: 9 })
