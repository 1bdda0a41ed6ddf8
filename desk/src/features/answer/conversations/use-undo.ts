import type { Message } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useSession } from '#features/ground/access/index.ts'
import { answer, api } from '#platform/api.ts'
import { askFor } from './asks.ts'
import { keys } from './calls.ts'
import { type DraftFile, writeDraft } from './drafts.ts'

type Sent = { id: string; files: readonly DraftFile[] }

/** Takes a reply back and lays its words into the composer again, wherever the writer is by now. */
export function useUndo() {
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
    mutate({ conversationId: conversation.id, sent: { id: message.id, files: message.files } })
}
