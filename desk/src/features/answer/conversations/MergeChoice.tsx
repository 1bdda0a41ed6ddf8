import type { Conversation } from '@madoguchi/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { useDeferredValue, useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { inputClass } from '#parts/Field.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { isComposing } from '#platform/keyboard/composition.ts'
import { sayMoment, useNow } from '#platform/time.ts'
import { mergeTargetsQuery } from './calls.ts'
import { texts } from './texts/index.ts'

type Props = { conversation: Conversation; onPick: (into: Conversation) => void }

/** Those of the same customer at once, what is open before what is done; any other by words or number. */
export function MergeChoice({ conversation, onPick }: Props) {
  const t = useTexts(texts)
  const { slug } = useSession()
  const [words, setWords] = useState('')
  const [picked, setPicked] = useState('')
  const q = useDeferredValue(words.trim())
  const { data, isPending } = useQuery({
    ...mergeTargetsQuery(slug, conversation.customer.id, q),
    placeholderData: keepPreviousData,
  })
  const others = (data?.items ?? []).filter(({ id }) => id !== conversation.id)
  const items = q ? others : [...others.filter(isOpen), ...others.filter((one) => !isOpen(one))]
  return (
    <Command
      // What was picked may have left the list; then it is the first.
      value={items.some(({ id }) => id === picked) ? picked : (items[0]?.id ?? '')}
      onValueChange={setPicked}
      shouldFilter={false}
      loop
      label={t('merge_into')}
      onKeyDown={(event) => isComposing(event) && event.stopPropagation()}
    >
      <Command.Input
        autoFocus
        value={words}
        onValueChange={setWords}
        placeholder={t('merge_search')}
        className={`${inputClass} h-9`}
      />
      <p className="mt-3 mb-1 text-ink-3 text-sm">
        {t(q ? 'found' : 'merge_same_customer', { name: conversation.customer.name })}
      </p>
      <Command.List className="-mx-2 max-h-72 overflow-y-auto">
        {!isPending && (
          <Command.Empty className="px-2 py-3 text-ink-2">{t(q ? 'nothing_found' : 'merge_none')}</Command.Empty>
        )}
        {items.map((one) => (
          <Command.Item
            key={one.id}
            value={one.id}
            onSelect={() => onPick(one)}
            className="cursor-default rounded-md px-2 py-1.5 data-[selected=true]:bg-sunken"
          >
            <ConversationLine conversation={one} />
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  )
}

const isOpen = ({ state }: Conversation) => state !== 'done'

export function ConversationLine({ conversation }: { conversation: Conversation }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = useNow()
  return (
    <>
      <span className="block truncate">
        <span className="text-ink-3">#{conversation.number}</span> {conversation.subject || t('no_subject')}
      </span>
      <span className="block truncate text-ink-3 text-sm">
        {conversation.customer.name} · {t(`state_${conversation.state}`)} ·{' '}
        {sayMoment(conversation.lastActivityAt, now, language)}
      </span>
    </>
  )
}
