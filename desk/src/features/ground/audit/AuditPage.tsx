import type { AuditEntry } from '@madoguchi/contract'
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { ScrollText } from 'lucide-react'
import { useSession } from '#features/ground/access/index.ts'
import { Page } from '#parts/Page.tsx'
import { PagedList } from '#parts/PagedList.tsx'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayFully } from '#platform/time.ts'
import { texts } from './texts/index.ts'

const auditQuery = (slug: string) =>
  infiniteQueryOptions({
    queryKey: ['audit', slug],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/audit', {
          params: { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  })

export function AuditPage() {
  const t = useTexts(texts)
  const { slug } = useSession()
  const audit = useInfiniteQuery(auditQuery(slug))
  return (
    <Page title={t('audit')} about={t('audit_about')} wide>
      <PagedList
        list={audit}
        rowHeight={44}
        empty={{ icon: ScrollText, title: t('none') }}
        row={(entry) => <Entry key={entry.position} entry={entry} />}
      />
    </Page>
  )
}

function Entry({ entry }: { entry: AuditEntry }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const what = (name: string) => (isKnown(name) ? t(`event_${name}`) : name)
  return (
    <li>
      <details className="group">
        <summary className="flex cursor-pointer flex-wrap items-baseline gap-x-4 px-4 py-2 hover:bg-paper">
          <time dateTime={entry.at} className="w-48 shrink-0 text-ink-3 text-sm">
            {sayFully(entry.at, language)}
          </time>
          <span className="w-36 shrink-0 truncate">{entry.actor.name || t(`actor_${entry.actor.kind}`)}</span>
          <span className="min-w-0 flex-1">{what(entry.name)}</span>
          <span className="text-ink-3 text-xs">#{entry.position}</span>
        </summary>
        <pre className="overflow-x-auto bg-paper px-4 py-2 text-sm">
          {JSON.stringify({ name: entry.name, ...entry.data }, null, 2)}
        </pre>
      </details>
    </li>
  )
}

type Known = Extract<keyof typeof texts.ja, `event_${string}`> extends `event_${infer Name}` ? Name : never
const isKnown = (name: string): name is Known => `event_${name}` in texts.ja
