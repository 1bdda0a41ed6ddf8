import { type Customer, customersEn, customersJa } from './content/customers.ts'
import type { MailboxKey, StaffKey, TagName } from './content/workspace.ts'
import { createRandom, type Random } from './random.ts'
import { mail, note, reply, type Story } from './story.ts'

/** One question in a customer's own words. */
export type Ask = {
  subject: string
  text: string
  /** An answer of its own, or which one of the topic's; left out: they take turns. */
  answer?: string | number
  /** What is written inside before the answer. */
  note?: string
  followUp?: [text: string, answer: string]
}

/** What a desk is asked every week: many questions, and the few answers that it has for them. */
export type Topic = {
  language: 'ja' | 'en'
  to?: MailboxKey
  tags: TagName[]
  asks: Ask[]
  /** `{product}` and `{order}` are taken from the question, `{serial}` is two digits. */
  answers: string[]
  thanks: string[]
}

export const ask = (subject: string, text: string, more: Omit<Ask, 'subject' | 'text'> = {}): Ask => ({
  subject,
  text: text.trim(),
  ...more,
})

const answering: StaffKey[] = ['minori', 'minori', 'minori', 'taku', 'taku', 'akiko']

/** The topics as stories. Who has not written yet comes first, so that everybody does. */
export function tellRoutine(topics: readonly Topic[], told: readonly Story[]): Story[] {
  const known = new Set(told.map(({ from }) => from))
  const queues = { ja: queueOf(customersJa, known, 'ja'), en: queueOf(customersEn, known, 'en') }
  return topics.flatMap((topic) => topic.asks.map((one, place) => tell(topic, one, place, queues[topic.language])))
}

/** Names in turn: first those who are not known yet, then those of whom nothing special is known. */
function queueOf(customers: readonly Customer[], known: ReadonlySet<string>, seed: string): () => string {
  const names = createRandom(`names ${seed}`).shuffled(customers.map(({ name }) => name))
  const plain = new Set(customers.filter(({ company, about }) => !company && !about).map(({ name }) => name))
  const queue = [...names.filter((name) => !known.has(name)), ...names.filter((name) => plain.has(name))]
  let place = 0
  return () => queue[place++ % queue.length] ?? ''
}

function tell(
  topic: Topic,
  { subject, text, answer, note: aside, followUp }: Ask,
  place: number,
  nextName: () => string,
): Story {
  const random = createRandom(`routine ${subject} ${text}`)
  const by = random.pick(answering)
  const words = fill(chooseAnswer(topic, answer, place).trim(), `${subject} ${text}`, random)
  const draft = topic.language === 'ja' && random.next() < 0.07
  return {
    from: nextName(),
    subject,
    language: topic.language,
    ...(topic.to ? { to: topic.to } : {}),
    tags: topic.tags,
    turns: [
      mail(text),
      ...(aside ? [note(by, aside)] : []),
      // The newcomer drafts the answer that another one sends.
      ...(draft ? [note('hina', `返信案です。ご確認をお願いします。\n\n${words}`)] : []),
      reply(by, words),
      ...(followUp ? [mail(followUp[0]), reply(by, followUp[1])] : []),
      ...(random.next() < 0.42 ? [mail(random.pick(topic.thanks))] : []),
    ],
  }
}

function chooseAnswer({ answers }: Topic, answer: string | number | undefined, place: number): string {
  if (typeof answer === 'string') return answer
  const found = answers[answer ?? place % answers.length]
  if (found === undefined) throw new Error('a question of the demo has no answer')
  return found
}

const products = /LiveCube 20|LC-20|MS-4|MS-8|CaptureBox Mini|CaptureBox|LightPanel 12|LightPanel|MicLink|Minato Studio/

function fill(words: string, question: string, random: Random): string {
  const product = products.exec(question)?.[0] ?? 'LC-20'
  const order = /M-\d{5}/.exec(question)?.[0] ?? `M-${Math.floor(random.between(20_100, 20_900))}`
  const serial = String(Math.floor(random.between(10, 99)))
  return words.replaceAll('{product}', product).replaceAll('{order}', order).replaceAll('{serial}', serial)
}
