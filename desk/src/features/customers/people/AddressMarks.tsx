import type { Customer } from '@madoguchi/contract'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { useSession } from '#features/ground/access/index.ts'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayDay } from '#platform/time.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { customerQuery, customersQuery, keys } from './calls.ts'
import { texts } from './texts/index.ts'

type Identity = Customer['identities'][number]

/** What speaks against writing to an address, with a way to say that it works again. */
export function AddressMarks({ customerId, identity }: { customerId: string; identity: Identity }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const { slug, can } = useSession()
  const queries = useQueryClient()
  const { undeliverable, complainedSince, value } = identity
  const clear = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/customers/{id}/clear-address', {
          params: { path: { id: customerId } },
          body: { address: value },
        }),
      ),
    onSuccess: (customer) => {
      queries.setQueryData(keys.one(slug, customerId), customer)
      showToast({ tone: 'done', text: t('cleared') })
    },
  })
  if (!undeliverable && !complainedSince) return null
  return (
    <div className="mt-0.5 mb-1 text-sm text-warn">
      {undeliverable && (
        <p>
          {t('undeliverable_since', {
            day: sayDay(undeliverable.since, language),
            reason: t(`reason_${undeliverable.reason}`),
          })}
        </p>
      )}
      {complainedSince && <p>{t('complained_since', { day: sayDay(complainedSince, language) })}</p>}
      {can('customer.edit') && (
        <button
          type="button"
          disabled={clear.isPending}
          onClick={() => clear.mutate()}
          className="text-action underline underline-offset-4"
        >
          {t('clear_address')}
        </button>
      )}
    </div>
  )
}

/** Stands above a mail that is being written when somebody it goes to cannot be reached, or wants no mail. */
export function AddressWarning({ customerId, addresses }: { customerId: string; addresses: string[] }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const { slug } = useSession()
  const { data } = useQuery(customerQuery(slug, customerId))
  const lines = (data?.identities ?? [])
    .filter(({ value }) => addresses.includes(value))
    .flatMap(({ value: address, undeliverable, complainedSince }) => [
      ...(undeliverable
        ? [
            t('warn_undeliverable', {
              address,
              day: sayDay(undeliverable.since, language),
              reason: t(`reason_${undeliverable.reason}`),
            }),
          ]
        : []),
      ...(complainedSince ? [t('warn_complained', { address })] : []),
    ])
  if (lines.length === 0) return null
  return (
    <div role="status" className="mx-3.5 mb-1 flex gap-2 rounded-md bg-warn-soft px-2.5 py-1.5 text-sm text-warn">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 break-words">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}

/** The same where nobody has said yet whose the address is. */
export function UnknownAddressWarning({ address }: { address: string }) {
  const { slug } = useSession()
  const { data } = useInfiniteQuery(customersQuery(slug, address))
  const found = data?.pages.flatMap(({ items }) => items).find(({ email }) => email === address)
  return found ? <AddressWarning customerId={found.id} addresses={[address]} /> : null
}
