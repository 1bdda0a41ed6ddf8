/**
 * The job that makes a workspace's other jobs anew after a backup was restored: the queue is not backed up,
 * since what is true then says what is to be done.
 */
export const resumeTask = 'resume_workspace'

export type Resumption = {
  restoredAt: Date
  /** Nothing has left since the backup. Without this, what was due until it was restored may have left already. */
  sendWaiting: boolean
}

export const toResumption = ({ restoredAt = '', sendWaiting = 'no' }: Record<string, string>): Resumption => ({
  restoredAt: new Date(restoredAt),
  sendWaiting: sendWaiting === 'yes',
})
