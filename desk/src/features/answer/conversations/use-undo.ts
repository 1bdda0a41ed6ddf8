import type { Message } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useSession } from '#features/ground/access/index.ts'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { askFor } from './asks.ts'
import { keys } from './calls.ts'
import { type DraftFile, writeDraft } from './drafts.ts'
import { bringForwardBack } from './sent-forwards.ts'
import { texts } from './texts/index.ts'

type Sent = { id: string; files: readonly DraftFile[]; kind?: Message['kind'] }

/** Takes a reply back and lays its words into the composer again, wherever the writer is by now. */
export function useUndo() {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { slug, memberId } = useSession()
  const { mutate } = useMutation({
    mutationFn: ({ conversationId, sent }: { conversationId: string; sent: Sent }) =>
      answer(
        api.POST('/api/v1/conversations/{id}/messages/{messageId}/undo', {
          params: { path: { id: conversationId, messageId: sent.id } },
        }),
      ),
    onSuccess: async ({ text, to, cc, fileIds }, { conversationId, sent }) => {
      if (sent.kind === 'forward') {
        bringForwardBack(sent.id)
        showToast({ tone: 'done', text: t('forward_undone') })
        return
      }
      const files = sent.files.filter(({ id }) => fileIds.includes(id))
      writeDraft({ slug, memberId, conversationId, mode: 'reply' }, { text, to, cc, files: [...files] })
      await navigate({
        to: '/$workspace/inbox/$state/$conversationId',
        params: { workspace: slug, state: 'todo', conversationId },
      })
      askFor('reply')
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keys.all(slug) }),
  })
  return (message: Message | Sent, conversation: { id: string }) =>
    mutate({ conversationId: conversation.id, sent: message })
}
