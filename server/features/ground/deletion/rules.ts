/** Time in which a deletion can be taken back. */
export const graceMs = 14 * 24 * 60 * 60_000

/** Whether a workspace may be deleted now. One that is gone already is tidied up after. */
export const isDue = (workspace: { deletesAt: Date | null } | null, now: Date): boolean =>
  workspace === null || (workspace.deletesAt !== null && workspace.deletesAt <= now)
