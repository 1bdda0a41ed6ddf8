import {
  Assign,
  Conversation,
  ConversationCounts,
  ConversationQuery,
  CountsQuery,
  ForwardDraft,
  Id,
  IdParams,
  MailPreview,
  MailPreviewDraft,
  Message,
  NewMail,
  NoteDraft,
  PageQuery,
  page,
  ReplyDraft,
  SetTags,
  Snooze,
  UndoneReply,
} from '@madoguchi/contract'
import { z } from 'zod'
import { mailboxIdsOfBrand } from '#features/channels/email/index.ts'
import type { Ctx } from '#platform/context.ts'
import { decodeCursor, encodeCursor, problem, type Router, TimeAndId, toPage } from '#platform/http/index.ts'
import { accessConversation } from './actions/access.ts'
import { assignConversation } from './actions/assign.ts'
import { forwardMessage } from './actions/forward.ts'
import { finishConversation, reopenConversation, snoozeConversation } from './actions/move.ts'
import { writeNote } from './actions/note.ts'
import { previewMail } from './actions/preview-mail.ts'
import { fetchRemotePicture } from './actions/remote-picture.ts'
import { replyToConversation } from './actions/reply.ts'
import { setTags } from './actions/set-tags.ts'
import { startConversation } from './actions/start.ts'
import { undoReply } from './actions/undo-reply.ts'
import { mergingRoutes } from './merging-routes.ts'
import { countConversations, listLines } from './queries/lines.ts'
import { findMessage, listMessages } from './queries/messages.ts'
import { searchLines } from './queries/search.ts'
import { showConversation } from './show.ts'
import { viewConversation, viewMessage } from './views.ts'

const MessageParams = z.strictObject({ id: Id, messageId: Id })
const PictureParams = MessageParams.extend({ n: z.coerce.number().int().min(0).max(9999) })
const PictureQuery = z.object({ workspace: z.string().max(100).optional() })

export function routes(app: Router): void {
  app.get(
    '/conversations',
    {
      permission: 'conversation.read',
      query: ConversationQuery,
      answer: page(Conversation),
      summary:
        'Conversations, newest activity or longest waiting first; those with the words of `q`, newest mention first.',
    },
    async ({ ctx, query }) => listConversations(ctx, query),
  )

  app.get(
    '/conversations/counts',
    {
      permission: 'conversation.read',
      query: CountsQuery,
      answer: ConversationCounts,
      summary: 'How many there are of each kind, in all or of one brand.',
    },
    async ({ ctx, query: { brand } }) =>
      ctx.transaction(async (tx) =>
        countConversations(tx, ctx.memberId, brand === undefined ? null : await mailboxIdsOfBrand(tx, brand)),
      ),
  )

  app.post(
    '/conversations',
    {
      permission: 'conversation.reply',
      body: NewMail,
      answer: Conversation,
      status: 201,
      summary: 'Write to a customer first.',
    },
    async ({ ctx, body }) => ctx.transaction(async () => showConversation(ctx, await startConversation(ctx, body))),
  )

  app.post(
    '/brands/preview',
    {
      permission: 'mailbox.read',
      body: MailPreviewDraft,
      answer: MailPreview,
      summary: 'How a reply or an acknowledgement with these words would look.',
    },
    async ({ ctx, body }) => previewMail(ctx, body),
  )

  app.get(
    '/conversations/:id',
    { permission: 'conversation.read', params: IdParams, answer: Conversation, summary: 'One conversation.' },
    async ({ ctx, params }) => showConversation(ctx, params.id),
  )

  app.get(
    '/conversations/:id/messages',
    {
      permission: 'conversation.read',
      params: IdParams,
      query: PageQuery,
      answer: page(Message),
      summary: 'Its messages, newest first.',
    },
    async ({ ctx, params, query: { cursor, limit } }) => {
      const before = decodeCursor(cursor, z.tuple([z.number().int()]))
      const rows = await ctx.transaction(async (tx) => {
        await accessConversation(tx, params.id)
        return listMessages(tx, params.id, before?.[0] ?? null, limit)
      })
      return toPage(rows, limit, viewMessage, (row) => [row.number])
    },
  )

  app.get(
    '/conversations/:id/messages/:messageId/remote-pictures/:n',
    {
      permission: 'conversation.read',
      params: PictureParams,
      query: PictureQuery,
      summary: 'The n-th picture that a mail keeps elsewhere, fetched by the server when a reader asks for it.',
      perMinute: 240,
    },
    async ({ ctx, params, reply }) => {
      const { type, bytes } = await fetchRemotePicture(ctx, params.id, params.messageId, params.n)
      return reply
        .header('Content-Type', type)
        .header('X-Content-Type-Options', 'nosniff')
        .header('Content-Security-Policy', "default-src 'none'; sandbox")
        .header('Cache-Control', 'private, max-age=86400')
        .send(bytes)
    },
  )

  app.post(
    '/conversations/:id/replies',
    {
      permission: 'conversation.reply',
      params: IdParams,
      body: ReplyDraft,
      answer: Message,
      status: 201,
      summary: 'Reply. It is held for ten seconds, then it leaves.',
    },
    async ({ ctx, params, body }) =>
      ctx.transaction(async () => showMessage(ctx, params.id, await replyToConversation(ctx, params.id, body))),
  )

  app.post(
    '/conversations/:id/messages/:messageId/undo',
    {
      permission: 'conversation.reply',
      params: MessageParams,
      answer: UndoneReply,
      summary: 'Take a reply, or what was forwarded, back before it leaves.',
    },
    async ({ ctx, params }) => {
      const { text, to_list, cc_list, files } = await undoReply(ctx, params.id, params.messageId)
      return {
        text,
        to: to_list.map(({ address }) => address),
        cc: cc_list.map(({ address }) => address),
        fileIds: files.map(({ id }) => id),
      }
    },
  )

  app.post(
    '/conversations/:id/messages/:messageId/forward',
    {
      permission: 'conversation.reply',
      params: MessageParams,
      body: ForwardDraft,
      answer: Message,
      status: 201,
      summary: 'Send a message on to somebody outside. It is held for ten seconds, then it leaves.',
    },
    async ({ ctx, params: { id, messageId }, body }) =>
      ctx.transaction(async () => showMessage(ctx, id, await forwardMessage(ctx, id, messageId, body))),
  )

  app.post(
    '/conversations/:id/notes',
    {
      permission: 'conversation.note',
      params: IdParams,
      body: NoteDraft,
      answer: Message,
      status: 201,
      summary: 'Write an internal note.',
    },
    async ({ ctx, params, body }) =>
      ctx.transaction(async () => showMessage(ctx, params.id, await writeNote(ctx, params.id, body))),
  )

  app.post(
    '/conversations/:id/assign',
    {
      permission: 'conversation.assign',
      params: IdParams,
      body: Assign,
      answer: Conversation,
      summary: 'Give it to a member, or to nobody.',
    },
    async ({ ctx, params, body }) =>
      ctx.transaction(async () => {
        await assignConversation(ctx, params.id, body.memberId)
        return showConversation(ctx, params.id)
      }),
  )

  app.post(
    '/conversations/:id/tags',
    { permission: 'conversation.tag', params: IdParams, body: SetTags, answer: Conversation, summary: 'Set its tags.' },
    async ({ ctx, params, body }) =>
      ctx.transaction(async () => {
        await setTags(ctx, params.id, body.tagIds)
        return showConversation(ctx, params.id)
      }),
  )

  app.post(
    '/conversations/:id/snooze',
    {
      permission: 'conversation.manage',
      params: IdParams,
      body: Snooze,
      answer: Conversation,
      summary: 'Put it aside until a time.',
    },
    async ({ ctx, params, body }) =>
      ctx.transaction(async () => {
        await snoozeConversation(ctx, params.id, new Date(body.until))
        return showConversation(ctx, params.id)
      }),
  )

  app.post(
    '/conversations/:id/done',
    { permission: 'conversation.manage', params: IdParams, answer: Conversation, summary: 'Nothing is left to do.' },
    async ({ ctx, params }) =>
      ctx.transaction(async () => {
        await finishConversation(ctx, params.id)
        return showConversation(ctx, params.id)
      }),
  )

  app.post(
    '/conversations/:id/reopen',
    { permission: 'conversation.manage', params: IdParams, answer: Conversation, summary: 'Bring it back to do.' },
    async ({ ctx, params }) =>
      ctx.transaction(async () => {
        await reopenConversation(ctx, params.id)
        return showConversation(ctx, params.id)
      }),
  )

  mergingRoutes(app)
}

function listConversations(ctx: Ctx, query: z.output<typeof ConversationQuery>) {
  const { state, assignee, tag, mailbox, brand, customer, company, q, sort, cursor, limit } = query
  const before = decodeCursor(cursor, TimeAndId)
  // A token is no member, so nothing is assigned to it.
  if (assignee === 'me' && ctx.memberId === null) return Promise.resolve({ items: [], next: null })
  const assigneeId = assignee === 'none' ? null : assignee === 'me' ? (ctx.memberId ?? undefined) : assignee
  const asked = {
    state,
    assigneeId,
    tagId: tag,
    mailboxId: mailbox,
    customerId: customer,
    companyId: company,
    before,
    limit,
  }
  return ctx.transaction(async (tx) => {
    const filter = { ...asked, mailboxIds: brand === undefined ? undefined : await mailboxIdsOfBrand(tx, brand) }
    if (q) {
      const { lines, next } = await searchLines(tx, q, filter)
      return { items: lines.map(viewConversation), next: next && encodeCursor([next.at.toISOString(), next.id]) }
    }
    const rows = await listLines(tx, { ...filter, sort })
    return toPage(rows, limit, viewConversation, (row) => [
      (sort === 'waiting' && row.waiting_since ? row.waiting_since : row.last_activity_at).toISOString(),
      row.id,
    ])
  })
}

async function showMessage(ctx: Ctx, conversationId: string, id: string) {
  const row = await ctx.transaction((tx) => findMessage(tx, conversationId, id))
  if (!row) throw problem('not_found')
  return viewMessage(row)
}
