import type { Conversation } from '@madoguchi/contract'
import { useState } from 'react'
import { Dialog } from '#parts/Dialog.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { MergeChoice } from './MergeChoice.tsx'
import { MergePreview } from './MergePreview.tsx'
import { texts } from './texts/index.ts'

/** Where to, then what that will do. */
export function MergeDialog({ conversation, onClose }: { conversation: Conversation; onClose: () => void }) {
  const t = useTexts(texts)
  const [into, setInto] = useState<Conversation | null>(null)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('merge_title', { number: conversation.number })}
      {...(into ? {} : { about: t('merge_about') })}
    >
      {into ? (
        <MergePreview from={conversation} into={into} onBack={() => setInto(null)} onDone={onClose} />
      ) : (
        <MergeChoice conversation={conversation} onPick={setInto} />
      )}
    </Dialog>
  )
}
