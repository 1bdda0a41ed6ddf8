import type { FileName } from './content/files.ts'
import type { MailboxKey, StaffKey, TagName } from './content/workspace.ts'

/** How the customer's program writes the mail; plain UTF-8 text where nothing is said. */
export type MailForm =
  | { kind: 'html'; html: string }
  /** As older Japanese programs write, rightly labelled. */
  | { kind: 'iso-2022-jp' }
  /** The same without any label: the reader has to find out. */
  | { kind: 'unlabelled-jis' }
  /** The same after a relay has dropped its escape characters: only a person can help. */
  | { kind: 'broken-jis' }
  | { kind: 'latin-1' }
  /** Written by a machine while its owner is away. */
  | { kind: 'absence' }

type MailTurn = { kind: 'mail'; text: string; by?: string; cc?: string[]; files?: FileName[]; form?: MailForm }
type ReplyTurn = { kind: 'reply'; by: StaffKey; text: string; files?: FileName[]; keep?: boolean }
type NoteTurn = { kind: 'note'; by: StaffKey; text: string }
type SnoozeTurn = { kind: 'snooze'; by: StaffKey; for: string }

/** One thing that somebody does. `after` is the time since the turn before, such as `20m`, `3h` or `2d`. */
export type Turn = (MailTurn | ReplyTurn | NoteTurn | SnoozeTurn) & { after?: string }

/** A conversation from its first mail to where it stands now. */
export type Story = {
  /** A name in content/customers. */
  from: string
  subject: string
  /** Left out: support@ for Japanese, hello@ for English. */
  to?: MailboxKey
  language?: 'ja' | 'en'
  tags?: TagName[]
  /** When the first mail came, counted from today. Left out: somewhere in the two months. */
  ago?: string
  /** Who was given it before anybody answered. */
  assignee?: StaffKey
  /** Left out: done. */
  end?: 'todo' | 'snoozed' | 'done'
  turns: Turn[]
}

type Options<T extends Turn> = Omit<T, 'kind' | 'text' | 'by'>

export const mail = (text: string, options: Options<Extract<Turn, { kind: 'mail' }>> & { by?: string } = {}): Turn => ({
  kind: 'mail',
  text: text.trim(),
  ...options,
})
export const reply = (by: StaffKey, text: string, options: Options<Extract<Turn, { kind: 'reply' }>> = {}): Turn => ({
  kind: 'reply',
  by,
  text: text.trim(),
  ...options,
})
export const note = (by: StaffKey, text: string, options: Options<Extract<Turn, { kind: 'note' }>> = {}): Turn => ({
  kind: 'note',
  by,
  text: text.trim(),
  ...options,
})
/** As the last turn it ends that long after today; before that, that long after itself. */
export const snooze = (by: StaffKey, time: string, options: { after?: string } = {}): Turn => ({
  kind: 'snooze',
  by,
  for: time,
  ...options,
})

const units = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `90m`, `3h`, `2d` in milliseconds. */
export function duration(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)([mhd])$/.exec(text) ?? []
  if (amount === undefined || (unit !== 'm' && unit !== 'h' && unit !== 'd')) throw new Error(`no duration: ${text}`)
  return Number(amount) * units[unit]
}
