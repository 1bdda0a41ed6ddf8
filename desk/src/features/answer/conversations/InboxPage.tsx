import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import { classes } from '#parts/classes.ts'
import { useTitle } from '#parts/Page.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { countsQuery } from './calls.ts'
import { InboxHead } from './InboxHead.tsx'
import { InboxList } from './InboxList.tsx'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'

/** On a wide screen the list stays beside what is open; on a phone there is one at a time. */
export function InboxPage() {
  const t = useTexts(texts)
  const { slug, search, openId } = useInbox()
  const writing = useLocation({ select: ({ pathname }) => pathname.endsWith('/new') })
  const title = t(
    search.q ? 'found' : search.assignee === 'me' ? 'mine' : search.assignee === 'none' ? 'unassigned' : 'inbox',
  )
  const { data: counts } = useQuery(countsQuery(slug))
  useTitle(counts?.todo ? `(${counts.todo}) ${title}` : title)
  const covered = openId !== undefined || writing
  return (
    <div className="flex h-full">
      <section
        aria-label={title}
        className={classes(
          'min-h-0 w-full flex-col border-line bg-sheet md:flex md:w-72 md:shrink-0 md:border-r lg:w-[20.5rem]',
          covered ? 'hidden' : 'flex',
        )}
      >
        <InboxHead title={title} />
        <InboxList />
      </section>
      <div className={classes('min-h-0 min-w-0 flex-1', covered ? 'block' : 'hidden md:block')}>
        <Outlet />
      </div>
    </div>
  )
}
