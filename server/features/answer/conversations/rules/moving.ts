export type State = 'todo' | 'snoozed' | 'done'

/** What a new mail does to the state: it brings the conversation back, unless a machine wrote it. */
export const stateAfterMail = (state: State, automatic: boolean): State => (automatic ? state : 'todo')

/** What stands in a conversation: the number of its newest message, and the highest ever given to one, taken back or not. */
export type Standing = { newest: number; highest: number }

/**
 * True when the writer of a reply had not seen the newest message, which may change the answer. Who claims to have seen
 * more than there ever was has not looked either.
 */
export const isUnseen = ({ newest, highest }: Standing, seenThrough: number): boolean =>
  seenThrough < newest || seenThrough > highest
