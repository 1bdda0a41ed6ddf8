import { chooseThread } from '../../server/features/answer/conversations/rules/threading.ts'
import { refersTo } from '../../server/features/channels/email/rules.ts'
import { type ParsedMail, parseMail } from '../../server/platform/mail/index.ts'
import type { Case } from './cases.ts'
import { type Kind, optionsOf, shareOfCases, type Verdict } from './kind.ts'

export const thread: Kind = {
  judge: async (one) => {
    const placed: Placed[] = []
    for (const raw of one.raws) placed.push(place(await parseMail(raw, optionsOf(one)), raw, placed))
    return verdictsOn(one, placed)
  },
  scores: (answers) => ({ thread: shareOfCases(answers) }),
}

/** `conversation` is the number of its first mail. */
type Placed = {
  conversation: number
  messageId: string | null
  refersTo: string[]
  bytes: string
  duplicate: boolean
}

/** The sources link mails of lists that everybody may write to, some without any sender: all are participants. */
const EVERYBODY = 'everybody@list.example'

/** The server's decision on a mail, with what it would find about the mails before. */
function place(mail: ParsedMail, raw: Uint8Array, before: Placed[]): Placed {
  const now = new Date()
  const bytes = Buffer.from(raw).toString('latin1')
  const refers = refersTo(mail)
  const claim = (conversation: number, by: 'message_id' | 'mention') => ({
    conversationId: String(conversation),
    number: conversation,
    by,
    participants: [EVERYBODY],
    thirdParties: [],
    homeId: null,
    splitFrom: null,
    near: null,
    lastActivityAt: now,
  })
  const earlier = before.filter(({ duplicate }) => !duplicate)
  const isHere = (id: string) => earlier.some(({ messageId }) => messageId === id)
  const claims = [
    ...refers.flatMap((id) =>
      earlier.filter(({ messageId }) => messageId === id).map((one) => claim(one.conversation, 'message_id')),
    ),
    // What is here now was noted as mentioned when it was not.
    ...[mail.messageId, ...refers.filter((id) => !isHere(id))].flatMap((id) =>
      earlier
        .filter((one) => id !== null && one.refersTo.includes(id))
        .map((one) => claim(one.conversation, 'mention')),
    ),
  ]
  const { conversationId } = chooseThread({ sender: EVERYBODY, verdict: null, replyTokens: [], now }, claims)
  return {
    conversation: conversationId === null ? before.length + 1 : Number(conversationId),
    messageId: mail.messageId,
    refersTo: refers,
    bytes,
    // The ledger takes the same bytes once.
    duplicate: before.some((other) => other.bytes === bytes),
  }
}

function verdictsOn({ expect }: Case, placed: Placed[]): Verdict[] {
  const threads = new Map<number, number[]>()
  for (const [index, { conversation }] of placed.entries())
    threads.set(conversation, [...(threads.get(conversation) ?? []), index + 1])
  const got = [...threads.values()]
  const duplicates = placed.flatMap(({ duplicate }, index) => (duplicate ? [index + 1] : []))
  const answers: Record<string, unknown> = { threads: got, duplicates, threadSizes: sizesOf(got, placed) }
  return Object.entries(expect).map(([field, wanted]) => {
    const answer = answers[field]
    return { field, right: canonical(answer) === canonical(wanted), wanted, got: answer }
  })
}

/** A second copy under the same id does not count. */
function sizesOf(threads: number[][], placed: Placed[]): number[] {
  const isCopy = (number: number) => {
    const id = placed[number - 1]?.messageId ?? null
    return id !== null && placed.slice(0, number - 1).some(({ messageId }) => messageId === id)
  }
  return threads
    .map((thread) => thread.filter((number) => !isCopy(number)).length)
    .filter((size) => size > 0)
    .sort((a, b) => b - a)
}

/** Order of threads and of mails in them means nothing. */
function canonical(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value) ?? ''
  const texts = value.map((entry) => (Array.isArray(entry) ? canonical(entry) : JSON.stringify(entry)))
  return `[${texts.sort().join()}]`
}
