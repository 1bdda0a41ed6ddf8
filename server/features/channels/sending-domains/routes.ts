import { IdParams, page, SendingDomain, SendingDomainDraft } from '@madoguchi/contract'
import type { Router } from '#platform/http/index.ts'
import { addSendingDomain, checkSendingDomain } from './actions.ts'
import { listSendingDomains } from './queries.ts'
import { viewSendingDomain } from './views.ts'

export function routes(app: Router): void {
  app.get(
    '/sending-domains',
    {
      permission: 'mailbox.read',
      answer: page(SendingDomain),
      summary: 'The domains whose mail is or can be signed; all on one page.',
    },
    async ({ ctx }) => ({ items: (await ctx.transaction(listSendingDomains)).map(viewSendingDomain), next: null }),
  )

  app.post(
    '/sending-domains',
    {
      permission: 'mailbox.manage',
      body: SendingDomainDraft,
      answer: SendingDomain,
      status: 201,
      summary: 'Make the keys by which mail of a domain is signed (DKIM).',
    },
    async ({ ctx, body }) => viewSendingDomain(await addSendingDomain(ctx, body.domain)),
  )

  app.post(
    '/sending-domains/:id/check',
    {
      permission: 'mailbox.manage',
      params: IdParams,
      answer: SendingDomain,
      summary: 'Ask DNS for its DKIM, SPF and DMARC records.',
    },
    async ({ ctx, params }) => viewSendingDomain(await checkSendingDomain(ctx, params.id)),
  )
}
