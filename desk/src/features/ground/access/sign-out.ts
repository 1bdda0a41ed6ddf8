import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '#platform/api.ts'

export function useSignOut(workspace: string) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async () => {
    // Also when the server cannot be reached, the next person must not find this one's data.
    await answer(api.POST('/api/v1/sign-out')).catch(() => undefined)
    // So that the page offers what this workspace has.
    await navigate({ to: '/sign-in', search: { workspace } })
    queries.clear()
  }
}
