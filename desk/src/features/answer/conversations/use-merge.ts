import type { Conversation } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useSession } from '#features/ground/access/index.ts'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'

/** Takes a merge or a split back, from wherever it is offered; `onDone` gets the conversation to go on with. */
export function useUndoMove(onDone?: (conversation: Conversation) => void) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug } = useSession()
  const { mutate, isPending } = useMutation({
    mutationFn: (move: { id: string; moveId: string }) =>
      answer(api.POST('/api/v1/conversations/{id}/moves/{moveId}/undo', { params: { path: move } })),
    onSuccess: ({ conversation, other }) => {
      const joined = other.mergedInto !== null
      showToast({ tone: 'done', text: t(joined ? 'split_undone' : 'merge_undone', { number: other.number }) })
      onDone?.(joined ? conversation : other)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keys.all(slug) }),
  })
  return { undo: mutate, isPending }
}

/** Merges, goes to where everything stands now, and offers to take it back. */
export function useMerge(from: Conversation, onDone: () => void) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug } = useSession()
  const { open } = useInbox()
  const { undo } = useUndoMove(({ id }) => open(id))
  return useMutation({
    mutationFn: (into: { id: string; otherCustomer: boolean }) =>
      answer(
        api.POST('/api/v1/conversations/{id}/merge', {
          params: { path: { id: from.id } },
          body: { into: into.id, otherCustomer: into.otherCustomer },
        }),
      ),
    onSuccess: ({ conversation, moveId }) => {
      onDone()
      open(conversation.id)
      showToast({
        text: t('merged', { number: conversation.number }),
        ...(moveId ? { action: { label: t('undo'), run: () => undo({ id: conversation.id, moveId }) } } : {}),
      })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keys.all(slug) }),
  })
}
