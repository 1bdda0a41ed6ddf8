import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '#platform/api.ts'

export const keys = { all: (slug: string) => ['exports', slug] as const }

export const exportsQuery = (slug: string) =>
  queryOptions({
    queryKey: keys.all(slug),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/exports', { signal })),
    select: ({ items }) => items,
  })
