import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#platform/api.ts'

export const keys = {
  all: (slug: string) => ['companies', slug] as const,
  one: (slug: string, id: string) => ['companies', slug, 'one', id] as const,
}

export const companiesQuery = (slug: string, q: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.all(slug), 'list', q] as const,
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/companies', {
          params: { query: { limit: 50, ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

export const companyQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: keys.one(slug, id),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/companies/{id}', { params: { path: { id } }, signal })),
  })
