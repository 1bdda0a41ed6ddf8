import type { Permission } from '@madoguchi/contract'
import {
  accessConversation,
  assignConversation,
  finishConversation,
  replyToConversation,
  setTags,
  snoozeConversation,
  writeNote,
} from '#features/answer/conversations/index.ts'
import { deliverMail } from '#features/channels/email/index.ts'
import { findContact } from '#features/channels/ledger/index.ts'
import { changeCustomer } from '#features/customers/people/index.ts'
import { storeFile } from '#features/ground/files/index.ts'
import type { Ctx } from '#platform/context.ts'
import { quoteForReply } from '#platform/mail/index.ts'
import { customerNamed } from './content/customers.ts'
import type { FileName } from './content/files.ts'
import { mailboxes, type StaffKey, wordsOf, workspace } from './content/workspace.ts'
import { connectionOf } from './dns.ts'
import { makeFile } from './files/index.ts'
import { type Letter, writeLetter } from './letter.ts'
import type { Step } from './plan.ts'
import type { DemoPost } from './post.ts'
import { createRandom } from './random.ts'
import type { Stage } from './stage.ts'
import type { Story, Turn } from './story.ts'

/** How far a story has come. */
type Run = {
  story: Story
  conversationId: string
  mailIds: string[]
  /** How many messages the desk has seen in it. */
  messages: number
  /** The newest reply, as the customer quotes it. */
  reply: { text: string; date: Date } | null
}

export type Play = {
  stage: Stage
  post: DemoPost
  runs: Map<Story, Run>
  introduced: Set<string>
  /** Lets the jobs run that are due. */
  settle(): Promise<void>
}

export async function playStep(play: Play, { story, act, at }: Step): Promise<void> {
  if (act.kind === 'sort') return sort(play, story)
  if (act.kind === 'finish') return finish(play, story)
  const { turn, until } = act
  if (turn.kind === 'mail') return receive(play, story, turn, at)
  const run = runOf(play, story)
  if (turn.kind === 'note') {
    await writeNote(person(play, turn.by, 'conversation.note'), run.conversationId, { text: turn.text, fileIds: [] })
    run.messages += 1
  } else if (turn.kind === 'snooze') {
    await snoozeConversation(person(play, turn.by, 'conversation.manage'), run.conversationId, until ?? at)
  } else await answer(play, run, turn, at)
}

function runOf({ runs }: Play, story: Story): Run {
  const run = runs.get(story)
  if (!run) throw new Error(`the demo's story "${story.subject}" begins without a mail`)
  return run
}

function person({ stage }: Play, key: StaffKey, permission: Permission): Ctx {
  const ctx = stage.people[key]
  if (!ctx.can(permission)) throw new Error(`the demo lets ${key} do what the role does not allow: ${permission}`)
  return ctx
}

const languageOf = ({ language = 'ja' }: Story) => language
const mailboxOf = (story: Story) => mailboxes[story.to ?? (languageOf(story) === 'ja' ? 'support' : 'hello')]

async function receive(play: Play, story: Story, turn: Extract<Turn, { kind: 'mail' }>, at: Date): Promise<void> {
  const { stage, post, runs } = play
  const mailbox = mailboxOf(story)
  const run = runs.get(story)
  const known = run?.mailIds.flatMap((id) => post.answerTo(id) ?? []).at(-1)
  const from = customerNamed(turn.by ?? story.from)
  const letter: Letter = {
    from,
    to: { name: wordsOf(mailbox).senderName, address: known?.replyTo || mailbox.address },
    cc: (turn.cc ?? []).map(customerNamed),
    subject: subjectOf(story, turn, run !== undefined),
    text: run?.reply ? withQuote(story, turn, run.reply) : turn.text,
    messageId: `${at.getTime().toString(36)}.${(run?.mailIds.length ?? 0) + 1}@${from.address.split('@')[1]}`,
    inReplyTo: known?.messageId ?? run?.mailIds.at(-1) ?? null,
    references: known ? [...known.references, known.messageId] : (run?.mailIds ?? []),
    date: at,
  }
  const [inboundId] = await deliverMail(
    stage.services,
    await writeLetter(letter, turn),
    letter.to.address,
    connectionOf(letter),
  )
  if (!inboundId) throw new Error(`the demo's mail "${story.subject}" was taken for an old one`)
  await play.settle()
  if (run) {
    run.mailIds.push(letter.messageId)
    run.messages += 1
    return
  }
  const ctx = stage.people.akiko
  const contact = await ctx.transaction((tx) => findContact(tx, inboundId))
  if (!contact?.conversation_id) throw new Error(`the demo's mail "${story.subject}" was not applied`)
  runs.set(story, {
    story,
    conversationId: contact.conversation_id,
    mailIds: [letter.messageId],
    messages: 1,
    reply: null,
  })
}

function subjectOf({ subject }: Story, { form }: Extract<Turn, { kind: 'mail' }>, isAnswer: boolean): string {
  if (form?.kind === 'absence') return `不在通知: Re: ${subject}`
  return isAnswer ? `Re: ${subject}` : subject
}

/** Most programs quote what they answer. */
function withQuote(story: Story, turn: Extract<Turn, { kind: 'mail' }>, reply: NonNullable<Run['reply']>): string {
  if (turn.form || createRandom(turn.text).next() < 0.35) return turn.text
  const fromName = wordsOf(mailboxOf(story)).senderName
  return `${turn.text}\n\n${quoteForReply({ fromName, ...reply }, languageOf(story), workspace.timeZone)}`
}

async function answer(play: Play, run: Run, turn: Extract<Turn, { kind: 'reply' }>, at: Date): Promise<void> {
  const ctx = person(play, turn.by, 'conversation.reply')
  await replyToConversation(ctx, run.conversationId, {
    text: turn.text,
    fileIds: await storeFiles(ctx, turn.files ?? []),
    seenThrough: run.messages,
    thenState: turn.keep ? 'todo' : 'done',
  })
  run.messages += 1
  run.reply = { text: turn.text, date: at }
}

async function storeFiles(ctx: Ctx, names: FileName[]): Promise<string[]> {
  const ids: string[] = []
  for (const file of names.map(makeFile)) {
    const stored = await ctx.services.files.put(ctx.workspaceId, file.content)
    ids.push((await storeFile(ctx, { name: file.name, mediaType: file.mediaType, stored })).id)
  }
  return ids
}

/** What the desk does first: labels it, gives it to somebody, and writes down who the customer is. */
async function sort(play: Play, story: Story): Promise<void> {
  const { conversationId } = runOf(play, story)
  const { tagIds } = play.stage
  const tags = [...(story.tags ?? []), ...(languageOf(story) === 'en' ? (['海外'] as const) : [])]
  const ctx = person(play, story.assignee ?? firstAtWork(story), 'conversation.tag')
  await setTags(
    ctx,
    conversationId,
    tags.map((name) => tagIds[name]),
  )
  if (story.assignee && play.stage.people[story.assignee].memberId)
    await assignConversation(
      person(play, 'akiko', 'conversation.assign'),
      conversationId,
      play.stage.people[story.assignee].memberId,
    )
  await introduce(play, story, conversationId)
}

async function introduce(play: Play, story: Story, conversationId: string): Promise<void> {
  const { company, about } = customerNamed(story.from)
  if (play.introduced.has(story.from) || (company === null && about === '')) return
  play.introduced.add(story.from)
  const ctx = person(play, 'akiko', 'customer.edit')
  const { customer_id } = await ctx.transaction((tx) => accessConversation(tx, conversationId))
  await changeCustomer(ctx, customer_id, { company, about })
}

async function finish(play: Play, story: Story): Promise<void> {
  const by = story.turns.findLast(({ kind }) => kind === 'reply')
  const key = by?.kind === 'reply' ? by.by : 'akiko'
  await finishConversation(person(play, key, 'conversation.manage'), runOf(play, story).conversationId)
}

function firstAtWork({ turns }: Story): StaffKey {
  for (const turn of turns) if (turn.kind !== 'mail') return turn.by
  return 'akiko'
}
