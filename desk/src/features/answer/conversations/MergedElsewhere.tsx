import type { Conversation } from '@madoguchi/contract'
import { useEffect } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { carryDrafts } from './drafts.ts'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'

/** The address of a conversation that was merged leads on, and what was begun there goes along. */
export function MergedElsewhere({ conversation, into }: { conversation: Conversation; into: string }) {
  const t = useTexts(texts)
  const { slug, memberId } = useSession()
  const { lead } = useInbox()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each conversation that was merged
  useEffect(() => {
    carryDrafts({ slug, memberId }, conversation.id, into)
    showToast({ text: t('merged_elsewhere', { number: conversation.number }) })
    lead(into)
  }, [conversation.id, into])
  return null
}
