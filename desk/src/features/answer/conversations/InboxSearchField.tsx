import { Search, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { quietInputClass } from '#parts/Field.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { useActions } from '#platform/keyboard/actions.ts'
import { isComposing } from '#platform/keyboard/composition.ts'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'
import { useInboxNavigate } from './use-inbox-navigate.ts'

const pauseMs = 250

export function InboxSearchField() {
  const t = useTexts(texts)
  const { search, state } = useInbox()
  const change = useInboxNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState(search.q ?? '')
  const [composing, setComposing] = useState(false)
  const asked = search.q ?? ''

  // The address is the truth: "back", a link or another tab of the list may have changed it.
  useEffect(() => setWords((typed) => (typed.trim() === asked ? typed : asked)), [asked])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts a search
  useEffect(() => {
    const q = words.trim()
    if (composing || q === asked) return
    const timer = setTimeout(() => {
      // Whoever looks for words wants to find them wherever they are.
      if (!asked && q) change({ q }, 'all')
      else if (asked && !q) change({ q: undefined }, state === 'all' ? 'todo' : state)
      else change({ q: q || undefined })
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [words, composing])

  useActions([
    { name: 'inbox.search', label: t('search'), group: t('group_list'), keys: '/', run: () => field.current?.focus() },
  ])

  return (
    <div className="relative mt-1.5">
      <Search aria-hidden className="pointer-events-none absolute top-2 left-2.5 size-4 text-ink-3" />
      <input
        ref={field}
        type="search"
        aria-label={t('search')}
        placeholder={t('search_placeholder')}
        value={words}
        maxLength={200}
        onChange={(event) => setWords(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || isComposing(event)) return
          setWords('')
          event.currentTarget.blur()
        }}
        className={`${quietInputClass} h-8 pr-8 pl-8 [&::-webkit-search-cancel-button]:hidden`}
      />
      {words && (
        <button
          type="button"
          aria-label={t('search_clear')}
          onClick={() => setWords('')}
          className="absolute top-1 right-1 rounded-sm p-1 text-ink-3 hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
    </div>
  )
}
