import type { Mailbox } from '@madoguchi/contract'
import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '#platform/api.ts'

export const keys = { mailboxes: (slug: string) => ['mailboxes', slug] as const }

export const mailboxesQuery = (slug: string) =>
  queryOptions({
    queryKey: keys.mailboxes(slug),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/mailboxes', { signal })),
    select: ({ items }) => items,
  })

/** Who manages mailboxes knows of all of them; this tells those whose conversations one sees. */
export const seesMailbox = ({ memberIds }: Pick<Mailbox, 'memberIds'>, memberId: string): boolean =>
  memberIds === null || memberIds.includes(memberId)
