import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { ChevronLeft } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ConfirmDialog } from '#parts/ConfirmDialog.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Page, Section } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { CompanyDialog } from './CompanyDialog.tsx'
import { CompanyPeople } from './CompanyPeople.tsx'
import { companyQuery, keys } from './calls.ts'
import { texts } from './texts/index.ts'

/** `conversations` comes from the wing that knows them. */
export function CompanyPage({ companyId, conversations }: { companyId: string; conversations: ReactNode }) {
  const t = useTexts(texts)
  const { slug, can } = useSession()
  const company = useQuery(companyQuery(slug, companyId))
  const [editing, setEditing] = useState(false)
  if (company.isPending) return <SkeletonRows rows={5} height={70} className="p-6" />
  if (company.isError) return <ErrorState error={company.error} onRetry={() => void company.refetch()} />
  const { name, domains, note, peopleCount } = company.data
  return (
    <Page
      title={name}
      about={domains.map((domain) => `@${domain}`).join(' · ')}
      action={can('customer.edit') && <Button onClick={() => setEditing(true)}>{t('edit')}</Button>}
    >
      <Link
        to="/$workspace/companies"
        params={{ workspace: slug }}
        className="mb-4 inline-flex items-center gap-1 text-action"
      >
        <ChevronLeft aria-hidden className="size-4" />
        {t('companies')}
      </Link>
      {note && (
        <Section title={t('note')}>
          <p className="whitespace-pre-wrap break-words">{note}</p>
        </Section>
      )}
      <Section title={t('people')} about={t('people_count', { count: peopleCount })}>
        <CompanyPeople companyId={companyId} />
      </Section>
      <Section title={t('conversations')}>{conversations}</Section>
      {can('customer.edit') && <End id={companyId} name={name} />}
      {editing && <CompanyDialog company={company.data} onClose={() => setEditing(false)} />}
    </Page>
  )
}

function End({ id, name }: { id: string; name: string }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { slug } = useSession()
  const [asking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/companies/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      await navigate({ to: '/$workspace/companies', params: { workspace: slug } })
      await queries.invalidateQueries({ queryKey: keys.all(slug) })
    },
    onSettled: () => setAsking(false),
  })
  return (
    <>
      <Button look="dangerPlain" onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        danger
        onClose={() => setAsking(false)}
        title={t('remove_title', { name })}
        about={t('remove_about')}
        confirm={t('remove')}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
      />
    </>
  )
}
