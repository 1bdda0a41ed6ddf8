import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Users } from 'lucide-react'
import { useCallback } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Avatar } from '#parts/Avatar.tsx'
import { Page } from '#parts/Page.tsx'
import { PagedList } from '#parts/PagedList.tsx'
import { SearchField } from '#parts/SearchField.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayMoment, useNow } from '#platform/time.ts'
import { customersQuery } from './calls.ts'
import { texts } from './texts/index.ts'

const route = getRouteApi('/$workspace/customers')

export function CustomersPage() {
  const t = useTexts(texts)
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const { slug } = useSession()
  const look = useCallback(
    (words: string) => void navigate({ search: words ? { q: words } : {}, replace: true }),
    [navigate],
  )
  const customers = useInfiniteQuery({ ...customersQuery(slug, q), placeholderData: keepPreviousData })
  return (
    <Page title={t('customers')} wide>
      <SearchField label={t('search')} value={q} onChange={look} />
      <PagedList
        list={customers}
        rowHeight={56}
        empty={{ icon: Users, title: t(q ? 'none_found' : 'none'), about: t(q ? 'none_found_about' : 'none_about') }}
        row={(customer) => <CustomerRow key={customer.id} customer={customer} />}
      />
    </Page>
  )
}

type Line = {
  id: string
  name: string
  company: string | null
  email: string | null
  conversationCount: number
  lastContactAt: string | null
}

function CustomerRow({ customer }: { customer: Line }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = useNow()
  const { slug } = useSession()
  return (
    <li>
      <Link
        to="/$workspace/customers/$customerId"
        params={{ workspace: slug, customerId: customer.id }}
        className="flex min-h-14 items-center gap-3 px-4 py-2 hover:bg-paper focus-visible:-outline-offset-2"
      >
        <Avatar name={customer.name} />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-semibold">{customer.name}</span>
          <span className="block truncate text-ink-3 text-sm">
            {[customer.company, customer.email].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span className="hidden w-28 shrink-0 text-right text-ink-2 text-sm sm:block">
          {t('conversation_count', { count: customer.conversationCount })}
        </span>
        <span className="w-28 shrink-0 text-right text-ink-3 text-sm">
          {customer.lastContactAt && sayMoment(customer.lastContactAt, now, language)}
        </span>
      </Link>
    </li>
  )
}
