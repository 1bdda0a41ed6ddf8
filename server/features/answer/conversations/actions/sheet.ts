import { type Applied, noteApplied } from '#features/channels/ledger/index.ts'
import { type ContactNote, noteContacts } from '#features/customers/people/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { type Attached, attachFiles, insertMessages, type NewMessage } from '../queries/messages.ts'
import { type SearchEntry, writeSearchEntries } from '../queries/search.ts'
import { addParticipants, type Mentions, noteMentions, type Participant } from '../queries/threads.ts'

/**
 * What contacts that are applied together add, to be written down together: a statement for each kind, and not one for
 * each row. Conversations and customers are not on it, since what comes next needs to find them.
 */
export type Sheet = {
  messages: NewMessage[]
  files: { message: { id: string; conversationId: string }; files: Attached[] }[]
  entries: SearchEntry[]
  mentions: Mentions[]
  participants: Participant[]
  contacts: ContactNote[]
  applied: Applied[]
  /** The ids of the mails on it, and those that they refer to. */
  names: Set<string>
}

export const emptySheet = (): Sheet => ({
  messages: [],
  files: [],
  entries: [],
  mentions: [],
  participants: [],
  contacts: [],
  applied: [],
  names: new Set(),
})

/** Whether a mail of one of these names stands on the sheet or is mentioned there: who asks the database would miss it. */
export const standsOn = (sheet: Sheet, names: readonly string[]): boolean => names.some((name) => sheet.names.has(name))

/** Writes it down and empties it. */
export async function writeSheet(tx: Tx, sheet: Sheet): Promise<void> {
  const { messages, files, entries, mentions, participants, contacts, applied } = { ...sheet }
  Object.assign(sheet, emptySheet())
  await insertMessages(tx, messages)
  await Promise.all([
    ...files.map((one) => attachFiles(tx, one.message, one.files)),
    writeSearchEntries(tx, entries),
    noteMentions(tx, mentions),
    addParticipants(tx, participants),
    noteContacts(tx, contacts),
    noteApplied(tx, applied),
  ])
}
