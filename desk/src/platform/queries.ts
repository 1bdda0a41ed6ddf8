import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isProblem } from './problem.ts'
import { showToast } from './toasts/toasts.ts'

/** `onSignedOut` runs once per loss of the session, wherever it is noticed first. */
export function createQueries(onSignedOut: () => void) {
  const notice = (error: unknown) => isProblem(error, 'not_signed_in') && onSignedOut()
  return new QueryClient({
    queryCache: new QueryCache({ onError: notice }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _context, mutation) => {
        if (notice(error) || mutation.meta?.quiet) return
        if (isProblem(error)) showToast({ tone: 'danger', text: error.message })
      },
    }),
    defaultOptions: {
      queries: {
        // Live events refresh what changes; age alone is no reason to ask again.
        staleTime: 60_000,
        gcTime: 10 * 60_000,
        retry: (failures, error) => failures < 2 && isProblem(error) && (error.status === 0 || error.status >= 500),
        refetchOnWindowFocus: true,
      },
      mutations: { networkMode: 'always' },
    },
  })
}
