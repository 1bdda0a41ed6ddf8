import type { Member, Role } from '@madoguchi/contract'
import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

export const keys = {
  members: (slug: string) => ['members', slug] as const,
  invitations: (slug: string) => ['invitations', slug] as const,
}

export const roles = ['owner', 'admin', 'lead', 'agent', 'draft_only', 'viewer'] as const satisfies readonly Role[]

/** Everybody, also those who left: their names still stand under what they wrote. */
export const allMembersQuery = (slug: string) =>
  queryOptions({
    queryKey: keys.members(slug),
    queryFn: async ({ signal }) => {
      const all: Member[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const query: { limit: number; cursor?: string } = { limit: 100, ...(cursor ? { cursor } : {}) }
        const page: { items: Member[]; next: string | null } = await answer(
          api.GET('/api/v1/members', { params: { query }, signal }),
        )
        all.push(...page.items)
        cursor = page.next
      }
      return all
    },
  })

export const membersQuery = (slug: string) =>
  queryOptions({ ...allMembersQuery(slug), select: (members: Member[]) => members.filter(({ active }) => active) })

export const invitationsQuery = (slug: string) =>
  queryOptions({
    queryKey: keys.invitations(slug),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/invitations', { params: { query: { limit: 100 } }, signal })),
    select: ({ items }) => items,
  })

/** To whom the desk offers a conversation: those who may answer it. The server also lets those take it who write notes. */
export const canTakeConversations = (member: Member) => member.role !== 'viewer' && member.role !== 'draft_only'

export function useRoleName() {
  const t = useTexts(texts)
  return (role: Role) => t(`role_${role}`)
}
