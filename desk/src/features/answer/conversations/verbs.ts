import type { Conversation, MemberRef, Tag } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { useSession } from '#features/ground/access/index.ts'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { patchConversation, remember } from './cache.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'

type Member = z.infer<typeof MemberRef>
type Change = { call: () => Promise<Conversation>; patch: (conversation: Conversation) => Conversation }

/** The verbs of a conversation: shown as done at once, and put back if the server refuses. */
export function useVerbs(id: string) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug, memberId } = useSession()
  const path = { params: { path: { id } } }

  const { mutate } = useMutation({
    scope: { id: `conversation ${id}` },
    mutationFn: ({ call }: Change) => call(),
    onMutate: async ({ patch }) => {
      await queries.cancelQueries({ queryKey: keys.all(slug) })
      const putBack = remember(queries, slug)
      patchConversation(queries, slug, memberId, id, patch)
      return { putBack }
    },
    onError: (_error, _change, context) => context?.putBack(),
    onSuccess: (conversation) => patchConversation(queries, slug, memberId, id, () => conversation),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.lists(slug) })
      void queries.invalidateQueries({ queryKey: keys.counts(slug) })
      void queries.invalidateQueries({ queryKey: keys.messages(slug, id) })
    },
  })

  const move = (state: Conversation['state'], snoozedUntil: string | null) => (one: Conversation) => ({
    ...one,
    state,
    snoozedUntil,
  })
  const reopen = () =>
    mutate({
      call: () => answer(api.POST('/api/v1/conversations/{id}/reopen', path)),
      patch: move('todo', null),
    })
  const sayMoved = (text: string) => showToast({ text, action: { label: t('undo'), run: reopen } })

  return {
    reopen,
    assign: (member: Member | null) =>
      mutate({
        call: () =>
          answer(api.POST('/api/v1/conversations/{id}/assign', { ...path, body: { memberId: member?.id ?? null } })),
        patch: (one) => ({ ...one, assignee: member }),
      }),
    setTags: (tags: Tag[]) =>
      mutate({
        call: () =>
          answer(api.POST('/api/v1/conversations/{id}/tags', { ...path, body: { tagIds: tags.map((tag) => tag.id) } })),
        patch: (one) => ({ ...one, tags }),
      }),
    snooze: (until: string, said: string) => {
      mutate({
        call: () => answer(api.POST('/api/v1/conversations/{id}/snooze', { ...path, body: { until } })),
        patch: move('snoozed', until),
      })
      sayMoved(t('snoozed_until', { at: said }))
    },
    done: () => {
      mutate({
        call: () => answer(api.POST('/api/v1/conversations/{id}/done', path)),
        patch: move('done', null),
      })
      sayMoved(t('marked_done'))
    },
  }
}
