import { Done, IdParams, Mailbox, MailboxAccess, MailboxChange, MailboxDraft, page } from '@madoguchi/contract'
import type { Ctx } from '#platform/context.ts'
import type { Router } from '#platform/http/index.ts'
import { changeAccess, mailboxesFor } from './access.ts'
import { changeMailbox, createMailbox, removeMailbox } from './actions.ts'
import { listAccess, type MailboxRow } from './queries.ts'
import { viewMailbox } from './views.ts'

export function routes(app: Router): void {
  app.get(
    '/mailboxes',
    {
      permission: 'mailbox.read',
      answer: page(Mailbox),
      summary:
        'The mailboxes, oldest first; all on one page. Those that the caller does not see are left out, unless they may manage mailboxes.',
    },
    async ({ ctx }) => ({ items: await showMailboxes(ctx, await mailboxesFor(ctx)), next: null }),
  )

  app.post(
    '/mailboxes',
    { permission: 'mailbox.manage', body: MailboxDraft, answer: Mailbox, status: 201, summary: 'Add a mailbox.' },
    async ({ ctx, body }) => viewMailbox(await createMailbox(ctx, body), null),
  )

  app.patch(
    '/mailboxes/:id',
    {
      permission: 'mailbox.manage',
      params: IdParams,
      body: MailboxChange,
      answer: Mailbox,
      summary: 'Change its sender, signature or templates, or switch it off.',
    },
    async ({ ctx, params, body }) => showMailbox(ctx, await changeMailbox(ctx, params.id, body)),
  )

  app.put(
    '/mailboxes/:id/access',
    {
      permission: 'mailbox.manage',
      params: IdParams,
      body: MailboxAccess,
      answer: Mailbox,
      summary:
        'Say who sees it, with all conversations, files, ledger rows and customers that are known by it alone: everybody, or these members and nobody else.',
    },
    async ({ ctx, params, body }) => showMailbox(ctx, await changeAccess(ctx, params.id, body.memberIds)),
  )

  app.delete(
    '/mailboxes/:id',
    {
      permission: 'mailbox.manage',
      params: IdParams,
      answer: Done,
      summary: 'Remove a mailbox that has never been used.',
    },
    async ({ ctx, params }) => {
      await removeMailbox(ctx, params.id)
      return { ok: true as const }
    },
  )
}

async function showMailboxes(ctx: Ctx, rows: MailboxRow[]): Promise<Mailbox[]> {
  const access = await ctx.transaction((tx) => listAccess(tx, rows))
  return rows.map((row, place) => viewMailbox(row, access[place] ?? null))
}

async function showMailbox(ctx: Ctx, row: MailboxRow): Promise<Mailbox> {
  const [access = null] = await ctx.transaction((tx) => listAccess(tx, [row]))
  return viewMailbox(row, access)
}
