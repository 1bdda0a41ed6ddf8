import type { Conversation } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Keys } from '#parts/Keys.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { addMessage } from './cache.ts'
import { keys } from './calls.ts'
import { useDraft } from './drafts.ts'
import { texts } from './texts/index.ts'
import { WritingField } from './WritingField.tsx'

export function NoteComposer({ conversation, asked }: { conversation: Conversation; asked: number }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug, memberId } = useSession()
  const [draft, change] = useDraft({ slug, memberId, conversationId: conversation.id, mode: 'note' })
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/conversations/{id}/notes', {
          params: { path: { id: conversation.id } },
          body: { text: draft.text, fileIds: draft.files.map(({ id }) => id) },
        }),
      ),
    onSuccess: (message) => {
      change({ text: '', files: [] })
      addMessage(queries, slug, message)
      return queries.invalidateQueries({ queryKey: keys.one(slug, conversation.id) })
    },
  })
  const empty = draft.text.trim() === '' && draft.files.length === 0
  const send = () => {
    if (!empty && !save.isPending) save.mutate()
  }
  return (
    <WritingField
      label={t('note')}
      placeholder={t('note_placeholder')}
      draft={draft}
      onChange={change}
      onSend={send}
      asked={asked}
    >
      {(uploading) => (
        <Button look="primary" busy={save.isPending} disabled={empty || uploading} onClick={send}>
          {t('note_save')}
          <Keys keys="mod+Enter" inverted />
        </Button>
      )}
    </WritingField>
  )
}
