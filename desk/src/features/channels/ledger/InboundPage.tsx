import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { BookOpen } from 'lucide-react'
import { useSession } from '#features/ground/access/index.ts'
import { Page } from '#parts/Page.tsx'
import { PagedList } from '#parts/PagedList.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { inboundQuery, inboundStates } from './calls.ts'
import { InboundDialog } from './InboundDialog.tsx'
import { LedgerRow } from './LedgerRow.tsx'
import { StateFilter } from './StateFilter.tsx'
import { inboundLook } from './states.ts'
import { texts } from './texts/index.ts'

const route = getRouteApi('/$workspace/ledger/in')

export function InboundPage() {
  const t = useTexts(texts)
  const { slug } = useSession()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const state = inboundStates.find((one) => one === search.state)
  const list = useInfiniteQuery(inboundQuery(slug, state, search.mailbox))
  return (
    <Page title={t('inbound')} about={t('inbound_about')} wide>
      <StateFilter
        label={t('state')}
        to="/$workspace/ledger/in"
        workspace={slug}
        mailbox={search.mailbox}
        current={state}
        choices={[
          { value: undefined, label: t('all') },
          ...inboundStates.map((value) => ({ value, label: t(`in_${value}`) })),
        ]}
      />
      <PagedList
        list={list}
        rowHeight={62}
        empty={{ icon: BookOpen, title: t('inbound_none'), about: t('inbound_none_about') }}
        row={(item) => (
          <LedgerRow
            key={item.id}
            to="/$workspace/ledger/in"
            id={item.id}
            look={inboundLook[item.state]}
            state={t(`in_${item.state}`)}
            who={[item.sender ?? t('sender_unknown'), item.mailbox?.address].filter(Boolean).join(' → ')}
            subject={item.subject || t('no_subject')}
            reason={item.reason}
            at={item.receivedAt}
          />
        )}
      />
      {search.id && (
        <InboundDialog id={search.id} onClose={() => void navigate({ search: ({ id: _, ...kept }) => kept })} />
      )}
    </Page>
  )
}
