import { type ReactNode, useState } from 'react'
import { useTexts } from '#platform/i18n/language.ts'
import { AddressField } from './AddressField.tsx'
import { texts } from './texts/index.ts'

type Props = {
  to: string[]
  cc: string[]
  /** As whom one writes. */
  as?: ReactNode
  /** In copy of a mail that nobody vouches for; a click takes them in. */
  leftOut: string[]
  onChange: (people: { to?: string[]; cc?: string[] }) => void
}

/** Who will read this, always in sight; one click to change it. */
export function RecipientLine({ to, cc, as, leftOut, onChange }: Props) {
  const t = useTexts(texts)
  const [editing, setEditing] = useState(false)
  const comma = t('list_comma')
  if (!editing) {
    return (
      <>
        <button
          type="button"
          onClick={() => setEditing(true)}
          className="flex min-h-6 w-full min-w-0 items-center gap-3 px-3.5 text-left text-ink-3 text-sm hover:text-ink"
        >
          <span className="min-w-0 truncate">
            {to.length > 0 ? t('to_people', { people: to.join(comma) }) : t('to_nobody')}
            {cc.length > 0 && ` ${t('cc_people', { people: cc.join(comma) })}`}
          </span>
          {as}
          <span className="ml-auto shrink-0 underline decoration-line underline-offset-4">{t('change')}</span>
        </button>
        {leftOut.length > 0 && (
          <p className="px-3.5 pb-1 text-sm text-warn">
            {t('cc_left_out', { people: leftOut.join(comma) })}{' '}
            <button
              type="button"
              onClick={() => onChange({ cc: [...cc, ...leftOut] })}
              className="underline decoration-line underline-offset-4"
            >
              {t('cc_take_in')}
            </button>
          </p>
        )}
      </>
    )
  }
  return (
    <div className="flex flex-col gap-1 border-line border-b px-3.5 pt-1.5 pb-1.5 text-sm">
      <AddressField label={t('to')} value={to} focused onChange={(next) => onChange({ to: next })} />
      <AddressField label={t('cc')} value={cc} onChange={(next) => onChange({ cc: next })} />
    </div>
  )
}
