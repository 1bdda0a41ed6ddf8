import type { Inbound, Outbound } from '@madoguchi/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#platform/api.ts'

export const inboundStates = [
  'received',
  'applied',
  'failed',
  'not_taken',
] as const satisfies readonly Inbound['state'][]
const outboundStates = [
  'held',
  'queued',
  'sending',
  'sent',
  'failed',
  'unknown',
  'cancelled',
] as const satisfies readonly Outbound['state'][]

/** What waits for a person: failed for good, or nobody knows. */
const outboundTrouble = ['failed', 'unknown'] as const satisfies readonly Outbound['state'][]
export const outboundFilters = ['trouble', ...outboundStates] as const
type OutboundFilter = (typeof outboundFilters)[number]

export const keys = {
  inbound: (slug: string) => ['ledger', slug, 'in'] as const,
  outbound: (slug: string) => ['ledger', slug, 'out'] as const,
  trouble: (slug: string) => ['ledger', slug, 'trouble'] as const,
  jobs: (slug: string) => ['ledger', slug, 'jobs'] as const,
}

export const inboundQuery = (slug: string, state?: Inbound['state'], mailboxId?: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.inbound(slug), 'list', state ?? 'all', mailboxId ?? 'all'] as const,
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/ledger/in', {
          params: {
            query: {
              limit: 50,
              ...(state ? { state } : {}),
              ...(mailboxId ? { mailboxId } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

export const outboundQuery = (slug: string, filter?: OutboundFilter) =>
  infiniteQueryOptions({
    queryKey: [...keys.outbound(slug), 'list', filter ?? 'all'] as const,
    queryFn: ({ pageParam, signal }) => {
      const state = filter === 'trouble' ? [...outboundTrouble] : filter
      return answer(
        api.GET('/api/v1/ledger/out', {
          params: { query: { limit: 50, ...(state ? { state } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      )
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

export const inboundItemQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: [...keys.inbound(slug), 'one', id] as const,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/ledger/in/{id}', { params: { path: { id } }, signal })),
  })

export const outboundItemQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: [...keys.outbound(slug), 'one', id] as const,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/ledger/out/{id}', { params: { path: { id } }, signal })),
  })

export const rawQuery = (slug: string, side: 'in' | 'out', id: string) =>
  queryOptions({
    queryKey: ['ledger', slug, side, 'raw', id] as const,
    queryFn: ({ signal }) =>
      answer(
        side === 'in'
          ? api.GET('/api/v1/ledger/in/{id}/raw', { params: { path: { id } }, signal })
          : api.GET('/api/v1/ledger/out/{id}/raw', { params: { path: { id } }, signal }),
      ),
    // What was sent or received never changes.
    staleTime: Number.POSITIVE_INFINITY,
  })

export const failedJobsQuery = (slug: string) =>
  infiniteQueryOptions({
    queryKey: keys.jobs(slug),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/jobs/failed', {
          params: { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

/** How many contacts wait for a person: what could not be taken in, could not be sent, or may not have arrived. */
export const troubleQuery = (slug: string) =>
  queryOptions({
    queryKey: keys.trouble(slug),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/ledger/counts', { signal })),
  })
