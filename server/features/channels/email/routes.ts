import { Done, IdParams, Mailbox, MailboxChange, MailboxDraft, page } from '@madoguchi/contract'
import type { Router } from '#platform/http/index.ts'
import { changeMailbox, createMailbox, removeMailbox } from './actions.ts'
import { listMailboxes } from './queries.ts'
import { viewMailbox } from './views.ts'

export function routes(app: Router): void {
  app.get(
    '/mailboxes',
    { permission: 'mailbox.read', answer: page(Mailbox), summary: 'The mailboxes, oldest first; all on one page.' },
    async ({ ctx }) => ({ items: (await ctx.transaction(listMailboxes)).map(viewMailbox), next: null }),
  )

  app.post(
    '/mailboxes',
    { permission: 'mailbox.manage', body: MailboxDraft, answer: Mailbox, status: 201, summary: 'Add a mailbox.' },
    async ({ ctx, body }) => viewMailbox(await createMailbox(ctx, body)),
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
    async ({ ctx, params, body }) => viewMailbox(await changeMailbox(ctx, params.id, body)),
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
