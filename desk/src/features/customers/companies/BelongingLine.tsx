import type { Belonging, Customer } from '@madoguchi/contract'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayDay } from '#platform/time.ts'
import { ChooseCompany } from './ChooseCompany.tsx'
import { texts } from './texts/index.ts'

type Props = { customer: Pick<Customer, 'id' | 'belongsTo'> }

/** Which company a customer belongs to, why, and the way to change it: a line of their facts. */
export function BelongingLine({ customer: { id, belongsTo } }: Props) {
  const t = useTexts(texts)
  const { slug, can } = useSession()
  const [choosing, setChoosing] = useState(false)
  if (!belongsTo && !can('customer.edit')) return null
  return (
    <>
      <dt className="text-ink-3">{t('belongs_to')}</dt>
      <dd className="min-w-0">
        {belongsTo && (
          <>
            <Link
              to="/$workspace/companies/$companyId"
              params={{ workspace: slug, companyId: belongsTo.company.id }}
              className="break-words font-semibold hover:underline"
            >
              {belongsTo.company.name}
            </Link>
            <Reason belongsTo={belongsTo} />
          </>
        )}
        {can('customer.edit') && (
          <button type="button" onClick={() => setChoosing(true)} className="text-action hover:underline">
            {t(belongsTo ? 'change' : 'choose')}
          </button>
        )}
        {choosing && <ChooseCompany customerId={id} belongsTo={belongsTo} onClose={() => setChoosing(false)} />}
      </dd>
    </>
  )
}

function Reason({ belongsTo: { domain, by, since } }: { belongsTo: Belonging }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const day = sayDay(since, language)
  return (
    <p className="break-words text-ink-3">
      {domain !== null
        ? t('because_domain', { domain, day })
        : by !== null
          ? t('because_person', { name: by, day })
          : t('because_program', { day })}
    </p>
  )
}
