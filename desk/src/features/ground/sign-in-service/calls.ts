import type { paths } from '@madoguchi/contract/api.generated'
import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '#platform/api.ts'
import { currentLanguage } from '#platform/i18n/language.ts'

const address = '/api/v1/workspace/sign-in-service'
export type Draft = NonNullable<paths[typeof address]['put']['requestBody']>['content']['application/json']

export const settingsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['sign-in-service', slug],
    queryFn: ({ signal }) => answer(api.GET(address, { signal })),
  })

export const saveService = (body: Draft) => answer(api.PUT(address, { body }))
export const removeService = () => answer(api.DELETE(address))
export const testService = () => answer(api.POST(`${address}/test`))

/** What the sign-in page offers for a workspace; where there is only one, it need not be named. */
export const offerQuery = (workspace: string | undefined) =>
  queryOptions({
    queryKey: ['sign-in-offer', workspace ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/sign-in/service', { params: { query: workspace ? { workspace } : {} }, signal })),
  })

/** Where to go to sign in at the service. */
export const beginSignIn = (workspace: string, next: string | undefined) =>
  answer(api.POST('/api/v1/sign-in/service', { body: { workspace, ...(next ? { next } : {}) } }))

/** The sentence for a word in the address; asked for, since only the server has them all. It comes as an error. */
export const refusalQuery = (code: string) =>
  queryOptions({
    queryKey: ['sign-in-refusal', code, currentLanguage()],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/sign-in/service/refusals/{code}', { params: { path: { code } }, signal })),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })

export const connectionQuery = (workspace: string) =>
  queryOptions({
    queryKey: ['sign-in-connection', workspace],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/me/sign-in-service', { params: { query: { workspace } }, signal })),
  })

type Proof = { workspace: string; password: string }
export const beginConnecting = (body: Proof) => answer(api.POST('/api/v1/me/sign-in-service', { body }))
export const disconnect = (body: Proof) => answer(api.DELETE('/api/v1/me/sign-in-service', { body }))
