import type { Conversation } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { addMessage, patchConversation } from './cache.ts'
import { keys } from './calls.ts'
import { type Draft, writeDraft } from './drafts.ts'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'
import { useUndo } from './use-undo.ts'

type Then = 'todo' | 'done'
export type Sending = { draft: Draft; then: Then; seenThrough: number; sendAt?: string }

/** Sends, goes on to the next item, and offers to take it back as long as the server holds it. */
export function useSendReply(conversation: Conversation) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug, memberId } = useSession()
  const { afterwards } = useInbox()
  const undo = useUndo()
  const { id } = conversation
  /** Held back because something arrived that the writer had not seen. */
  const [stopped, setStopped] = useState<Sending | null>(null)

  const { mutate, isPending } = useMutation({
    mutationFn: ({ draft, then, seenThrough, sendAt }: Sending) =>
      answer(
        api.POST('/api/v1/conversations/{id}/replies', {
          params: { path: { id } },
          body: {
            text: draft.text,
            fileIds: draft.files.map((file) => file.id),
            seenThrough,
            thenState: then,
            brandId: conversation.mailbox.brandId,
            ...(sendAt ? { sendAt } : {}),
            ...(draft.to ? { to: draft.to } : {}),
            ...(draft.cc ? { cc: draft.cc } : {}),
          },
        }),
      ),
    onSuccess: (message, { draft, then, sendAt }) => {
      const goOn = then === 'done' ? afterwards(id) : () => undefined
      writeDraft({ slug, memberId, conversationId: id, mode: 'reply' }, undefined)
      addMessage(queries, slug, message)
      patchConversation(queries, slug, memberId, id, (one) => ({
        ...one,
        state: then,
        snoozedUntil: null,
        waitingSince: null,
      }))
      const until = message.delivery?.undoUntil
      const ms = until ? Date.parse(until) - Date.now() : 0
      if (sendAt) showToast({ tone: 'done', text: t('scheduled') })
      else if (ms > 1000) {
        const run = () => undo({ id: message.id, files: draft.files }, conversation)
        showToast({
          text: t('sending_soon', { name: conversation.customer.name }),
          ms: Math.min(ms, 30_000),
          countdown: true,
          action: { label: t('undo'), run },
        })
      } else showToast({ tone: 'done', text: t('sent') })
      void queries.invalidateQueries({ queryKey: keys.all(slug) })
      goOn()
    },
    onError: (error, sending) => {
      if (isProblem(error, 'unseen_activity')) {
        void queries.invalidateQueries({ queryKey: keys.one(slug, id) })
        void queries.invalidateQueries({ queryKey: keys.messages(slug, id) })
        setStopped(sending)
      } else if (isProblem(error)) {
        if (error.code === 'brand_changed') void queries.invalidateQueries({ queryKey: keys.one(slug, id) })
        showToast({ tone: 'danger', text: error.message })
      }
    },
    meta: { quiet: true },
  })
  return { send: mutate, isPending, stopped, release: () => setStopped(null) }
}
