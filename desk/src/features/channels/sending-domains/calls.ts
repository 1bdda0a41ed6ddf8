import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '#platform/api.ts'

export const keys = { domains: (slug: string) => ['sending-domains', slug] as const }

export const sendingDomainsQuery = (slug: string) =>
  queryOptions({
    queryKey: keys.domains(slug),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/sending-domains', { signal })),
    select: ({ items }) => items,
  })

export const addSendingDomain = (domain: string) => answer(api.POST('/api/v1/sending-domains', { body: { domain } }))

export const checkSendingDomain = (id: string) =>
  answer(api.POST('/api/v1/sending-domains/{id}/check', { params: { path: { id } } }))
