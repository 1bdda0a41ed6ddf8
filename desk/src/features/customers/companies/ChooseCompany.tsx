import type { Belonging } from '@madoguchi/contract'
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Dialog } from '#parts/Dialog.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { CompanySearch } from './CompanySearch.tsx'
import { companiesQuery, keys } from './calls.ts'
import { texts } from './texts/index.ts'

type Props = { customerId: string; belongsTo: Belonging | null; onClose: () => void }

const choiceClass =
  'flex w-full min-w-0 flex-col rounded-md px-2.5 py-1.5 text-left hover:bg-sunken aria-[current=true]:bg-action-soft'

export function ChooseCompany({ customerId, belongsTo, onClose }: Props) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug } = useSession()
  const [words, setWords] = useState('')
  const companies = useInfiniteQuery({ ...companiesQuery(slug, words), placeholderData: keepPreviousData })
  const put = useMutation({
    mutationFn: (companyId: string | null) =>
      answer(api.PUT('/api/v1/customers/{id}/company', { params: { path: { id: customerId } }, body: { companyId } })),
    onSuccess: async () => {
      onClose()
      await queries.invalidateQueries({ queryKey: keys.all(slug) })
      await queries.invalidateQueries({ queryKey: ['customers', slug] })
    },
  })
  const items = companies.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Dialog open onClose={onClose} title={t('choose_title')}>
      <CompanySearch value={words} onChange={setWords} />
      <ul className="-mx-1 max-h-80 overflow-y-auto">
        {items.map(({ id, name, domains }) => (
          <li key={id}>
            <button
              type="button"
              disabled={put.isPending}
              aria-current={belongsTo?.company.id === id}
              onClick={() => put.mutate(id)}
              className={choiceClass}
            >
              <span className="max-w-full truncate">{name}</span>
              {domains.length > 0 && (
                <span className="max-w-full truncate text-ink-3 text-sm">{domains.join(' · ')}</span>
              )}
            </button>
          </li>
        ))}
        {companies.data && items.length === 0 && (
          <li className="px-2.5 py-1.5 text-ink-3">{t(words ? 'none_found' : 'none')}</li>
        )}
        {belongsTo && (
          <li className="mt-1 border-line border-t pt-1">
            <button type="button" disabled={put.isPending} onClick={() => put.mutate(null)} className={choiceClass}>
              {t('nowhere')}
              <span className="text-ink-3 text-sm">{t('nowhere_hint')}</span>
            </button>
          </li>
        )}
      </ul>
    </Dialog>
  )
}
