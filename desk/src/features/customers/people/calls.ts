import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#platform/api.ts'

export const keys = {
  all: (slug: string) => ['customers', slug] as const,
  lists: (slug: string) => ['customers', slug, 'list'] as const,
  one: (slug: string, id: string) => ['customers', slug, 'one', id] as const,
}

export const customersQuery = (slug: string, q: string, company?: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.lists(slug), q, company] as const,
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/customers', {
          params: {
            query: {
              limit: 50,
              ...(q ? { q } : {}),
              ...(company ? { company } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

export const customerQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: keys.one(slug, id),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/customers/{id}', { params: { path: { id } }, signal })),
  })
