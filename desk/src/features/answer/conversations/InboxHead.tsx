import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowDownUp, SquarePen } from 'lucide-react'
import { BrandChip, useBrands } from '#features/channels/brands/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { classes } from '#parts/classes.ts'
import { IconButton } from '#parts/IconButton.tsx'
import { Menu, MenuItem } from '#parts/Menu.tsx'
import { Tooltip } from '#parts/Tooltip.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { countsQuery } from './calls.ts'
import { InboxFilters } from './InboxFilters.tsx'
import { InboxSearchField } from './InboxSearchField.tsx'
import { type InboxState, inboxStates } from './search.ts'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'
import { useInboxNavigate } from './use-inbox-navigate.ts'

export function InboxHead({ title }: { title: string }) {
  const t = useTexts(texts)
  const { can } = useSession()
  const { slug, state, search } = useInbox()
  const change = useInboxNavigate()
  const brand = useBrands().find(({ id }) => id === search.brand)
  const sort = search.sort ?? 'activity'
  return (
    <header className="shrink-0 border-line border-b px-3.5 pt-2.5">
      <div className="flex items-center gap-0.5">
        <h1 className="min-w-0 truncate font-bold text-lg">{title}</h1>
        <span className="ml-1.5 min-w-0 flex-1 truncate">{brand && <BrandChip brand={brand} />}</span>
        <Menu trigger={<IconButton icon={ArrowDownUp} label={t('sort')} />}>
          {(['activity', 'waiting'] as const).map((value) => (
            <MenuItem
              key={value}
              checked={sort === value}
              onSelect={() => change({ sort: value === 'activity' ? undefined : value })}
            >
              {t(`sort_${value}`)}
            </MenuItem>
          ))}
        </Menu>
        <InboxFilters />
        {can('conversation.reply') && (
          <Tooltip label={t('new_mail')} keys="c">
            <Link
              to="/$workspace/inbox/$state/new"
              params={{ workspace: slug, state }}
              search={search}
              aria-label={t('new_mail')}
              className="inline-flex size-8 items-center justify-center rounded-md text-ink-2 hover:bg-sunken hover:text-ink"
            >
              <SquarePen aria-hidden className="size-[17px]" strokeWidth={1.75} />
            </Link>
          </Tooltip>
        )}
      </div>
      <InboxSearchField />
      <StateTabs />
    </header>
  )
}

function StateTabs() {
  const t = useTexts(texts)
  const { slug, state, search } = useInbox()
  const { data: counts } = useQuery(countsQuery(slug, search.brand))
  const narrowed = search.q || search.tag || search.mailbox
  const countOf = (one: InboxState) => {
    if (!counts || narrowed || one === 'done' || one === 'all') return null
    if (!search.assignee) return counts[one]
    if (one !== 'todo') return null
    return search.assignee === 'me' ? counts.mine : search.assignee === 'none' ? counts.unassigned : null
  }
  return (
    <nav aria-label={t('states')} className="mt-2 flex gap-4">
      {inboxStates
        .filter((one) => one !== 'all' || state === 'all' || search.q)
        .map((one) => (
          <Link
            key={one}
            to="/$workspace/inbox/$state"
            params={{ workspace: slug, state: one }}
            search={search}
            aria-current={one === state ? 'page' : undefined}
            className={classes(
              '-mb-px whitespace-nowrap border-b-2 pb-1.5',
              one === state ? 'border-action font-semibold' : 'border-transparent text-ink-2 hover:text-ink',
            )}
          >
            {t(`state_${one}`)}
            {countOf(one) !== null && (
              <span className={one === state ? 'ml-1' : 'ml-1 text-ink-3'}>{countOf(one)}</span>
            )}
          </Link>
        ))}
    </nav>
  )
}
