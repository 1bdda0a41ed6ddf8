import type { Customer } from '@madoguchi/contract'
import { BadgeCheck } from 'lucide-react'
import { Fragment } from 'react'
import { useTexts } from '#platform/i18n/language.ts'
import { AddressMarks } from './AddressMarks.tsx'
import { texts } from './texts/index.ts'

export function Identities({ id: customerId, identities }: Pick<Customer, 'id' | 'identities'>) {
  const t = useTexts(texts)
  return (
    <ul>
      {identities.map((identity) => {
        const { kind, value, verified } = identity
        return (
          <li key={`${kind} ${value}`}>
            <div className="flex items-start gap-1">
              <span className="min-w-0 break-words">{breakable(value)}</span>
              {verified && (
                <span title={t('verified')} className="mt-[0.15rem] text-done">
                  <BadgeCheck aria-hidden className="size-4" />
                  <span className="sr-only">{t('verified')}</span>
                </span>
              )}
            </div>
            <AddressMarks customerId={customerId} identity={identity} />
          </li>
        )
      })}
    </ul>
  )
}

/** A long address is broken where it has its parts, before it is broken anywhere. */
const breakable = (value: string) =>
  value.split(/(?=[@.])/).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text stay in their places
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ))
