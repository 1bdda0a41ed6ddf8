export type State = 'todo' | 'snoozed' | 'done'

/** What a new mail does to the state: it brings the conversation back, unless a machine wrote it. */
export const stateAfterMail = (state: State, automatic: boolean): State => (automatic ? state : 'todo')

/**
 * True when the writer of a reply had not seen the newest message, which may change the answer. Who claims to have seen
 * more than there is has not looked either.
 */
export const isUnseen = (messageCount: number, seenThrough: number): boolean => messageCount !== seenThrough
