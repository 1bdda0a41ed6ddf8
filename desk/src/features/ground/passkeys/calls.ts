import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '#platform/api.ts'

export const placeQuery = queryOptions({
  queryKey: ['passkey-place'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/sign-in/passkey', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
})

export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/me/passkeys', { signal })),
  select: ({ items }) => items,
})

export async function addPasskey({ password, name }: { password: string; name: string }) {
  const optionsJSON = await answer(api.POST('/api/v1/me/passkeys/start', { body: { password } }))
  const { id, rawId, response } = await startRegistration({ optionsJSON })
  const { clientDataJSON, attestationObject, transports = [] } = response
  const credential = {
    id,
    rawId,
    type: 'public-key' as const,
    response: { clientDataJSON, attestationObject, transports },
  }
  return answer(api.POST('/api/v1/me/passkeys', { body: { ...(name ? { name } : {}), credential } }))
}

export async function signInByPasskey() {
  const optionsJSON = await answer(api.POST('/api/v1/sign-in/passkey/start'))
  const { id, rawId, response } = await startAuthentication({ optionsJSON })
  const { clientDataJSON, authenticatorData, signature, userHandle } = response
  const signed = { clientDataJSON, authenticatorData, signature, ...(userHandle ? { userHandle } : {}) }
  const credential = { id, rawId, type: 'public-key' as const, response: signed }
  return answer(api.POST('/api/v1/sign-in/passkey', { body: { credential } }))
}

const one = (id: string) => ({ params: { path: { id } } })

export const renamePasskey = (id: string, name: string) =>
  answer(api.PATCH('/api/v1/me/passkeys/{id}', { ...one(id), body: { name } }))

export const removePasskey = (id: string, password: string) =>
  answer(api.DELETE('/api/v1/me/passkeys/{id}', { ...one(id), body: { password } }))
