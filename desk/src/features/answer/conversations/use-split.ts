import type { Message } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useSession } from '#features/ground/access/index.ts'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'
import { useUndoMove } from './use-merge.ts'

/** Splits messages off, goes to what they have become, and offers to take it back. */
export function useSplit({ id, conversationId }: Message, onDone: () => void) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug } = useSession()
  const { open } = useInbox()
  const { undo } = useUndoMove((conversation) => open(conversation.id))
  return useMutation({
    mutationFn: ({ which, subject }: { which: 'this' | 'onwards'; subject: string }) =>
      answer(
        api.POST('/api/v1/conversations/{id}/split', {
          params: { path: { id: conversationId } },
          body: { ...(which === 'this' ? { messageIds: [id] } : { from: id }), ...(subject ? { subject } : {}) },
        }),
      ),
    onSuccess: ({ conversation, moveId }) => {
      onDone()
      open(conversation.id)
      const run = () => undo({ id: conversationId, moveId })
      showToast({ text: t('split_done', { number: conversation.number }), action: { label: t('undo'), run } })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keys.all(slug) }),
  })
}
