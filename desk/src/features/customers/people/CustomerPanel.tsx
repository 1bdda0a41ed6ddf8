import type { Customer } from '@madoguchi/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { BelongingLine } from '#features/customers/companies/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { Avatar } from '#parts/Avatar.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayDay } from '#platform/time.ts'
import { CustomerForm } from './CustomerForm.tsx'
import { customerQuery } from './calls.ts'
import { Identities } from './Identities.tsx'
import { texts } from './texts/index.ts'

/** The customer beside the conversation. `history` comes from the wing that knows conversations. */
export function CustomerPanel({ customerId, history }: { customerId: string; history: ReactNode }) {
  const { slug } = useSession()
  const customer = useQuery(customerQuery(slug, customerId))
  if (customer.isPending) return <SkeletonRows rows={4} height={70} />
  if (customer.isError) return <ErrorState error={customer.error} onRetry={() => void customer.refetch()} />
  return <Known customer={customer.data} history={history} />
}

function Known({ customer, history }: { customer: Customer; history: ReactNode }) {
  const t = useTexts(texts)
  const { slug, can } = useSession()
  const [editing, setEditing] = useState(false)
  return (
    <div className="px-4 py-4">
      <header className="flex items-center gap-3 pr-8 xl:pr-0">
        <Avatar name={customer.name} size="lg" />
        <div className="min-w-0">
          <h2 className="break-words font-bold text-lg leading-snug">
            <Link
              to="/$workspace/customers/$customerId"
              params={{ workspace: slug, customerId: customer.id }}
              className="hover:underline"
            >
              {customer.name}
            </Link>
          </h2>
          {customer.company && <p className="text-ink-2 text-sm">{customer.company}</p>}
        </div>
      </header>
      <SideHeading
        title={t('facts')}
        action={
          can('customer.edit') &&
          !editing && (
            <button type="button" onClick={() => setEditing(true)} className="text-action text-sm hover:underline">
              {t('edit')}
            </button>
          )
        }
      />
      {editing ? <CustomerForm customer={customer} onDone={() => setEditing(false)} /> : <Facts customer={customer} />}
      <SideHeading title={t('history')} />
      {history}
    </div>
  )
}

const SideHeading = ({ title, action }: { title: string; action?: ReactNode }) => (
  <div className="mt-5 mb-1.5 flex items-baseline justify-between">
    <h3 className="font-semibold text-sm">{title}</h3>
    {action}
  </div>
)

export function Facts({ customer }: { customer: Customer }) {
  const t = useTexts(texts)
  const language = useLanguage()
  return (
    <dl className="grid grid-cols-[5rem_1fr] gap-x-3 gap-y-1 text-sm">
      <dt className="text-ink-3">{t('email')}</dt>
      <dd className="min-w-0">
        <Identities id={customer.id} identities={customer.identities} />
      </dd>
      <BelongingLine customer={customer} />
      {customer.language && (
        <>
          <dt className="text-ink-3">{t('language')}</dt>
          <dd>{t(`language_${customer.language}`)}</dd>
        </>
      )}
      {customer.firstContactAt && (
        <>
          <dt className="text-ink-3">{t('since')}</dt>
          <dd>{sayDay(customer.firstContactAt, language)}</dd>
        </>
      )}
      <dt className="text-ink-3">{t('so_far')}</dt>
      <dd>{t('conversation_count', { count: customer.conversationCount })}</dd>
      {customer.about && (
        <>
          <dt className="text-ink-3">{t('about')}</dt>
          <dd className="whitespace-pre-wrap break-words">{customer.about}</dd>
        </>
      )}
    </dl>
  )
}
