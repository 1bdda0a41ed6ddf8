import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Mail } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button, buttonClass } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Page, Section } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { CustomerForm } from './CustomerForm.tsx'
import { Facts } from './CustomerPanel.tsx'
import { customerQuery } from './calls.ts'
import { texts } from './texts/index.ts'

export function CustomerPage({ customerId, history }: { customerId: string; history: ReactNode }) {
  const t = useTexts(texts)
  const { slug, can } = useSession()
  const customer = useQuery(customerQuery(slug, customerId))
  const [editing, setEditing] = useState(false)
  if (customer.isPending) return <SkeletonRows rows={5} height={70} className="p-6" />
  if (customer.isError) return <ErrorState error={customer.error} onRetry={() => void customer.refetch()} />
  const { name, company, identities } = customer.data
  const address = identities.find(({ kind }) => kind === 'email')?.value
  return (
    <Page
      title={name}
      about={company ?? ''}
      action={
        <span className="flex gap-2">
          {can('customer.edit') && (
            <Button onClick={() => setEditing(!editing)}>{t(editing ? 'cancel' : 'edit')}</Button>
          )}
          {can('conversation.reply') && address && (
            <Link
              to="/$workspace/inbox/$state/new"
              params={{ workspace: slug, state: 'todo' }}
              search={{ to: address }}
              className={buttonClass('primary')}
            >
              <Mail aria-hidden className="size-4" />
              {t('write')}
            </Link>
          )}
        </span>
      }
    >
      <Section title={t('facts')}>
        {editing ? (
          <CustomerForm customer={customer.data} onDone={() => setEditing(false)} />
        ) : (
          <Facts customer={customer.data} />
        )}
      </Section>
      <Section title={t('history')}>{history}</Section>
    </Page>
  )
}
