import { getRouteApi } from '@tanstack/react-router'
import type { InboxSearch, InboxState } from './search.ts'

const route = getRouteApi('/$workspace/inbox/$state')

/** Changes what the list shows, and leaves the rest of the address as it is. */
export function useInboxNavigate() {
  const navigate = route.useNavigate()
  return (part: Partial<InboxSearch>, state?: InboxState) =>
    void navigate({
      to: '/$workspace/inbox/$state',
      ...(state ? { params: { state } } : {}),
      search: (kept) => ({ ...kept, ...part }),
      replace: true,
    })
}
