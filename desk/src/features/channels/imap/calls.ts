import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '#platform/api.ts'

export const keys = {
  all: (slug: string) => ['imap', slug] as const,
  source: (slug: string, mailboxId: string) => ['imap', slug, 'source', mailboxId] as const,
  clients: (slug: string) => ['imap', slug, 'clients'] as const,
}

export const sourceQuery = (slug: string, mailboxId: string) =>
  queryOptions({
    queryKey: keys.source(slug, mailboxId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/mailboxes/{id}/imap', { params: { path: { id: mailboxId } }, signal })),
    select: ({ source }) => source,
    // When mail was last looked for moves on without an event.
    refetchInterval: 60_000,
  })

export const clientsQuery = (slug: string) =>
  queryOptions({
    queryKey: keys.clients(slug),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/mail-sign-in/clients', { signal })),
  })
