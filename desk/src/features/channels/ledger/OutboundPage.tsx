import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { BookOpen } from 'lucide-react'
import { useSession } from '#features/ground/access/index.ts'
import { Page } from '#parts/Page.tsx'
import { PagedList } from '#parts/PagedList.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { outboundFilters, outboundQuery } from './calls.ts'
import { LedgerRow } from './LedgerRow.tsx'
import { OutboundDialog } from './OutboundDialog.tsx'
import { StateFilter } from './StateFilter.tsx'
import { outboundLook } from './states.ts'
import { texts } from './texts/index.ts'

const route = getRouteApi('/$workspace/ledger/out')

export function OutboundPage() {
  const t = useTexts(texts)
  const { slug } = useSession()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const state = outboundFilters.find((one) => one === search.state)
  const list = useInfiniteQuery(outboundQuery(slug, state))
  return (
    <Page title={t('outbound')} about={t('outbound_about')} wide>
      <StateFilter
        label={t('state')}
        to="/$workspace/ledger/out"
        workspace={slug}
        current={state}
        choices={[
          { value: undefined, label: t('all') },
          ...outboundFilters.map((value) => ({ value, label: t(`out_${value}`) })),
        ]}
      />
      <PagedList
        list={list}
        rowHeight={62}
        empty={{ icon: BookOpen, title: t('outbound_none'), about: t('outbound_none_about') }}
        row={(item) => (
          <LedgerRow
            key={item.id}
            to="/$workspace/ledger/out"
            id={item.id}
            look={outboundLook[item.state]}
            state={t(`out_${item.state}`)}
            who={[item.mailbox?.address, item.recipients.join(', ')].filter(Boolean).join(' → ')}
            subject={item.subject || t('no_subject')}
            reason={item.state === 'failed' || item.state === 'unknown' ? item.reason : null}
            at={item.sentAt ?? item.createdAt}
          />
        )}
      />
      {search.id && (
        <OutboundDialog id={search.id} onClose={() => void navigate({ search: ({ id: _, ...kept }) => kept })} />
      )}
    </Page>
  )
}
