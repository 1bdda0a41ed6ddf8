import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '#platform/api.ts'
import { isProblem } from '#platform/problem.ts'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/me', { signal })),
  staleTime: 5 * 60_000,
})

/** Who sits before the door, if anybody: null for a visitor who has not signed in. */
export const visitorQuery = queryOptions({
  queryKey: ['visitor'],
  queryFn: ({ signal }) =>
    answer(api.GET('/api/v1/me', { signal })).catch((error: unknown) => {
      if (isProblem(error, 'not_signed_in')) return null
      throw error
    }),
})

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/setup', { signal })),
})

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/me/sessions', { signal })),
})

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/invitations/{token}', { params: { path: { token } }, signal })),
    retry: false,
  })
