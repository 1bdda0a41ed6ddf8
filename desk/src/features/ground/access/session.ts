import type { Permission } from '@madoguchi/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { meQuery } from './calls.ts'

/** Who sits at the desk, in the workspace of the address bar. Only below `/$workspace`, which has both loaded. */
export function useSession() {
  const slug = useParams({ from: '/$workspace', select: ({ workspace }) => workspace })
  const { data: me } = useSuspenseQuery(meQuery)
  const membership = me.memberships.find(({ workspace }) => workspace.slug === slug)
  if (!membership) throw new Error('No membership in this workspace')
  const can = (permission: Permission) => membership.permissions.includes(permission)
  return {
    slug,
    user: me.user,
    bound: me.bound,
    memberships: me.memberships,
    membership,
    memberId: membership.memberId,
    can,
  }
}
