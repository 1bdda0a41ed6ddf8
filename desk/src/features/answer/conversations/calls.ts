import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#platform/api.ts'
import type { Filters } from './search.ts'

export const keys = {
  all: (slug: string) => ['conversations', slug] as const,
  lists: (slug: string) => ['conversations', slug, 'list'] as const,
  counts: (slug: string) => ['conversations', slug, 'counts'] as const,
  one: (slug: string, id: string) => ['conversations', slug, 'one', id] as const,
  messages: (slug: string, id: string) => ['conversations', slug, 'messages', id] as const,
  tags: (slug: string) => ['tags', slug] as const,
}

export const listQuery = (slug: string, filters: Filters) =>
  infiniteQueryOptions({
    queryKey: [...keys.lists(slug), filters] as const,
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/conversations', {
          params: { query: { ...filters, limit: 40, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

export const quickSearchQuery = (slug: string, q: string) =>
  queryOptions({
    queryKey: [...keys.all(slug), 'quick', q] as const,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/conversations', { params: { query: { q, limit: 6 } }, signal })),
  })

/** What a conversation may be merged into: by words, else what this customer wrote about. */
export const mergeTargetsQuery = (slug: string, customer: string, q: string) =>
  queryOptions({
    queryKey: [...keys.all(slug), 'targets', customer, q] as const,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/conversations', { params: { query: { limit: 20, ...(q ? { q } : { customer }) } }, signal }),
      ),
  })

export const mergePreviewQuery = (slug: string, id: string, into: string) =>
  queryOptions({
    queryKey: [...keys.all(slug), 'merge', id, into] as const,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/conversations/{id}/merge', { params: { path: { id }, query: { into } }, signal })),
  })

export const countsQuery = (slug: string, brand?: string) =>
  queryOptions({
    queryKey: [...keys.counts(slug), ...(brand ? [brand] : [])] as const,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/conversations/counts', { params: { query: brand ? { brand } : {} }, signal })),
  })

export const conversationQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: keys.one(slug, id),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/conversations/{id}', { params: { path: { id } }, signal })),
  })

export const messagesQuery = (slug: string, id: string) =>
  infiniteQueryOptions({
    queryKey: keys.messages(slug, id),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/conversations/{id}/messages', {
          params: { path: { id }, query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

export const tagsQuery = (slug: string) =>
  queryOptions({
    queryKey: keys.tags(slug),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/tags', { signal })),
    select: ({ items }) => items,
  })
