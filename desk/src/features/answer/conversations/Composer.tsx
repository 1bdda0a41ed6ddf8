import type { Conversation } from '@madoguchi/contract'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { classes } from '#parts/classes.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { useAsk } from './asks.ts'
import { NoteComposer } from './NoteComposer.tsx'
import { ReplyComposer } from './ReplyComposer.tsx'
import { texts } from './texts/index.ts'

type Props = { conversation: Conversation; seenThrough: number; onSeen: (number: number) => void }

/** The place to write: an answer to the customer, or a note that stays in the house, in another colour. */
export function Composer({ conversation, seenThrough, onSeen }: Props) {
  const t = useTexts(texts)
  const { can } = useSession()
  const mayReply = can('conversation.reply')
  const [mode, setMode] = useState<'reply' | 'note'>(mayReply ? 'reply' : 'note')
  // Counts how often the field was asked for, which moves the focus there.
  const [asked, setAsked] = useState(0)
  const ask = (next: 'reply' | 'note') => {
    if (next === 'reply' && !mayReply) return
    setMode(next)
    setAsked((times) => times + 1)
  }
  useAsk('reply', () => ask('reply'))
  useAsk('note', () => ask('note'))
  return (
    <section
      aria-label={t('composer')}
      className={classes('mx-auto w-full max-w-[calc(48rem+2.5rem)] shrink-0 sm:px-5 sm:pb-4')}
    >
      <div
        className={classes(
          'border-t sm:rounded-lg sm:border sm:shadow-sm',
          mode === 'note' ? 'border-note-line bg-note' : 'border-line bg-sheet',
        )}
      >
        <div role="tablist" aria-label={t('composer')} className="flex gap-4 px-3.5 pt-1 text-sm">
          {(['reply', 'note'] as const)
            .filter((one) => one === 'note' || mayReply)
            .map((one) => (
              <button
                key={one}
                type="button"
                role="tab"
                aria-selected={mode === one}
                onClick={() => ask(one)}
                className={classes('min-h-7', mode === one ? 'font-semibold' : 'text-ink-3 hover:text-ink')}
              >
                {t(one === 'reply' ? 'reply' : 'note')}
              </button>
            ))}
        </div>
        {mode === 'reply' ? (
          <ReplyComposer conversation={conversation} seenThrough={seenThrough} onSeen={onSeen} asked={asked} />
        ) : (
          <NoteComposer conversation={conversation} asked={asked} />
        )}
      </div>
    </section>
  )
}
