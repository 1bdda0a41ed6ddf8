import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { listenToKeys } from '#platform/keyboard/actions.ts'
import { createQueries } from '#platform/queries.ts'
import '#platform/theme/theme.css'
import { createDeskRouter } from './router.ts'

const queries = createQueries(() => {
  const { pathname, href } = router.state.location
  // Outside of a workspace a page finds out by itself whether somebody is signed in.
  if (/^\/($|sign-in|setup|invitations\/)/.test(pathname)) return
  void router.navigate({ to: '/sign-in', search: { next: href } })
})
const router = createDeskRouter(queries)

listenToKeys()

const root = document.getElementById('desk')
if (!root) throw new Error('index.html has no #desk')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
