import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { ErrorState } from '#parts/ErrorState.tsx'
import { routeTree } from './routes.tsx'
import { NotFound } from './shell/NotFound.tsx'

export const createDeskRouter = (queries: QueryClient) =>
  createRouter({
    routeTree,
    context: { queries },
    defaultPreload: 'intent',
    // The queries know themselves what is fresh.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultErrorComponent: ({ error, reset }) => ErrorState({ error, onRetry: reset }),
    defaultNotFoundComponent: NotFound,
    scrollRestoration: false,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>
  }
}
