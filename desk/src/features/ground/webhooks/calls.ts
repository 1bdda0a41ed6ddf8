import type { DeliveryStateOfWebhook } from '@madoguchi/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api } from '#platform/api.ts'

export const keys = {
  all: (slug: string) => ['webhooks', slug] as const,
  one: (slug: string, id: string) => ['webhooks', slug, id] as const,
  log: (slug: string, id: string) => ['webhooks', slug, id, 'log'] as const,
}

/** Deliveries are no events of the log, so an open page looks by itself. */
const lookEveryMs = 4000

export const webhooksQuery = (slug: string) =>
  queryOptions({
    queryKey: [...keys.all(slug), 'list'] as const,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/webhooks', { signal })),
    select: ({ items }) => items,
  })

export const webhookQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: [...keys.one(slug, id), 'self'] as const,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/webhooks/{id}', { params: { path: { id } }, signal })),
    refetchInterval: lookEveryMs,
  })

export const logQuery = (slug: string, id: string, state?: DeliveryStateOfWebhook) =>
  infiniteQueryOptions({
    queryKey: [...keys.log(slug, id), state ?? 'all'] as const,
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/webhooks/{id}/deliveries', {
          params: {
            path: { id },
            query: { limit: 25, ...(state ? { state } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: lookEveryMs,
  })

export const deliveryQuery = (slug: string, id: string, deliveryId: string) =>
  queryOptions({
    queryKey: [...keys.log(slug, id), 'one', deliveryId] as const,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/webhooks/{id}/deliveries/{deliveryId}', { params: { path: { id, deliveryId } }, signal }),
      ),
    refetchInterval: lookEveryMs,
  })
