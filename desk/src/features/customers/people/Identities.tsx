import type { Customer } from '@madoguchi/contract'
import { BadgeCheck } from 'lucide-react'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

export function Identities({ identities }: { identities: Customer['identities'] }) {
  const t = useTexts(texts)
  return (
    <ul>
      {identities.map(({ kind, value, verified }) => (
        <li key={`${kind} ${value}`} className="flex items-start gap-1">
          <span className="min-w-0 break-all">{value}</span>
          {verified && (
            <span title={t('verified')} className="mt-[0.15rem] text-done">
              <BadgeCheck aria-hidden className="size-4" />
              <span className="sr-only">{t('verified')}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
