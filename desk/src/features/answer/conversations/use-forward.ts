import type { Message } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useSession } from '#features/ground/access/index.ts'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { addMessage } from './cache.ts'
import { keys } from './calls.ts'
import { type Draft, type Place, writeDraft } from './drafts.ts'
import { keepForward } from './sent-forwards.ts'
import { texts } from './texts/index.ts'
import { useUndo } from './use-undo.ts'

/** Sends a message on, and offers to take that back as long as the server holds it. */
export function useForward(original: Message, place: Place, onDone: () => void) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug } = useSession()
  const undo = useUndo()
  return useMutation({
    mutationFn: ({ draft, fileIds }: { draft: Draft; fileIds: string[] }) =>
      answer(
        api.POST('/api/v1/conversations/{id}/messages/{messageId}/forward', {
          params: { path: { id: original.conversationId, messageId: original.id } },
          body: { to: draft.to ?? [], cc: draft.cc ?? [], text: draft.text, fileIds },
        }),
      ),
    onSuccess: (message, { draft }) => {
      keepForward(message.id, place, draft)
      writeDraft(place, undefined)
      addMessage(queries, slug, message)
      const until = message.delivery?.undoUntil
      showToast({
        text: t('forwarding_soon', { people: (draft.to ?? []).join(t('list_comma')) }),
        ms: until ? Math.max(1000, Date.parse(until) - Date.now()) : 9000,
        countdown: true,
        action: { label: t('undo'), run: () => undo(message, { id: message.conversationId }) },
      })
      onDone()
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keys.all(slug) }),
  })
}
