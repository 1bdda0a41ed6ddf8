import type { Company } from '@madoguchi/contract'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Building2 } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Page } from '#parts/Page.tsx'
import { PagedList } from '#parts/PagedList.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { CompanyDialog } from './CompanyDialog.tsx'
import { CompanySearch } from './CompanySearch.tsx'
import { companiesQuery } from './calls.ts'
import { texts } from './texts/index.ts'

const route = getRouteApi('/$workspace/companies')

export function CompaniesPage() {
  const t = useTexts(texts)
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const { slug, can } = useSession()
  const [making, setMaking] = useState(false)
  const companies = useInfiniteQuery({ ...companiesQuery(slug, q), placeholderData: keepPreviousData })
  const look = useCallback(
    (words: string) => void navigate({ to: '.', search: words ? { q: words } : {}, replace: true }),
    [navigate],
  )
  return (
    <Page
      title={t('companies')}
      wide
      action={
        can('customer.edit') && (
          <Button look="primary" onClick={() => setMaking(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      <CompanySearch value={q} onChange={look} />
      <PagedList
        list={companies}
        rowHeight={56}
        empty={{
          icon: Building2,
          title: t(q ? 'none_found' : 'none'),
          about: t(q ? 'none_found_about' : 'none_about'),
        }}
        row={(company) => <CompanyRow key={company.id} company={company} />}
      />
      {making && <CompanyDialog company={null} onClose={() => setMaking(false)} />}
    </Page>
  )
}

function CompanyRow({ company }: { company: Company }) {
  const t = useTexts(texts)
  const { slug } = useSession()
  return (
    <li>
      <Link
        to="/$workspace/companies/$companyId"
        params={{ workspace: slug, companyId: company.id }}
        className="flex min-h-14 items-center gap-3 px-4 py-1.5 hover:bg-paper focus-visible:-outline-offset-2"
      >
        <span className="min-w-0 flex-1">
          <span className="block truncate font-semibold">{company.name}</span>
          <span className="block truncate text-ink-3 text-sm">{company.domains.join(' · ')}</span>
        </span>
        <span className="shrink-0 text-ink-3 text-sm">{t('people_count', { count: company.peopleCount })}</span>
      </Link>
    </li>
  )
}
