import { useNavigate } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { useActions } from '#platform/keyboard/actions.ts'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'

type List = {
  items: readonly { id: string }[]
  scroller: RefObject<HTMLElement | null>
  scrollTo: (at: number) => void
}

/** j and k move the focus itself, so that Enter opens and screen readers read the row. */
export function useListKeys({ items, scroller, scrollTo }: List) {
  const t = useTexts(texts)
  const { slug, state, search, openId, open } = useInbox()
  const { can } = useSession()
  const navigate = useNavigate()

  const focusedAt = () => {
    const row = document.activeElement?.closest('[data-index]')
    return row instanceof HTMLElement && scroller.current?.contains(row) ? Number(row.dataset.index) : null
  }
  const move = (step: number) => {
    const from = focusedAt() ?? items.findIndex(({ id }) => id === openId)
    const to = Math.max(0, Math.min(items.length - 1, from + step))
    scrollTo(to)
    // The row may only be drawn once the list has scrolled to it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${to}"] a`)?.focus()),
    )
  }
  const openFocused = () => {
    const item = items[focusedAt() ?? -1]
    if (item) open(item.id)
  }
  const group = t('group_list')
  useActions([
    { name: 'list.next', label: t('key_next'), group, keys: 'j', quiet: true, run: () => move(1) },
    { name: 'list.previous', label: t('key_previous'), group, keys: 'k', quiet: true, run: () => move(-1) },
    { name: 'list.open', label: t('key_open'), group, keys: 'o', quiet: true, run: openFocused },
    ...(can('conversation.reply')
      ? [
          {
            name: 'list.new',
            label: t('new_mail'),
            group,
            keys: 'c',
            run: () =>
              void navigate({ to: '/$workspace/inbox/$state/new', params: { workspace: slug, state }, search }),
          },
        ]
      : []),
  ])
}
