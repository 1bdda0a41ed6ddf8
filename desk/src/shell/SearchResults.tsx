import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { useDeferredValue } from 'react'
import { quickSearchQuery } from '#features/answer/conversations/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { groupClass, itemClass } from './command-classes.ts'
import { texts } from './texts/index.ts'

/** Conversations found by the words typed into the command menu. */
export function SearchResults({ words, onLeave }: { words: string; onLeave: () => void }) {
  const t = useTexts(texts)
  const navigate = useNavigate()
  const { slug } = useSession()
  const q = useDeferredValue(words.trim())
  const found = useQuery({ ...quickSearchQuery(slug, q), enabled: q.length > 0, placeholderData: keepPreviousData })
  if (!q) return null
  const open = (state: string, conversationId: string) => {
    onLeave()
    void navigate({
      to: '/$workspace/inbox/$state/$conversationId',
      params: { workspace: slug, state, conversationId },
      search: { q },
    })
  }
  return (
    <Command.Group heading={t('conversations')} className={groupClass}>
      {found.data?.items.map((conversation) => (
        <Command.Item
          key={conversation.id}
          value={conversation.id}
          onSelect={() => open(conversation.state, conversation.id)}
          className={itemClass}
        >
          <span className="max-w-36 shrink-0 truncate font-semibold">{conversation.customer.name}</span>
          <span className="min-w-0 flex-1 truncate">{conversation.subject}</span>
        </Command.Item>
      ))}
      <Command.Item
        value={`search ${q}`}
        onSelect={() => {
          onLeave()
          void navigate({ to: '/$workspace/inbox/$state', params: { workspace: slug, state: 'all' }, search: { q } })
        }}
        className={itemClass}
      >
        {t('search_for', { words: q })}
      </Command.Item>
    </Command.Group>
  )
}
