import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { troubleQuery } from '#features/channels/ledger/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { itemClass } from './item-class.ts'
import { texts } from './texts/index.ts'

/** Both ledgers. The red number is a way of its own, to exactly the cases that it counts. */
export function LedgerLinks({ onLeave }: { onLeave: (() => void) | undefined }) {
  const t = useTexts(texts)
  const { slug } = useSession()
  const { data: counts } = useQuery(troubleQuery(slug))
  const inbound = counts?.inFailed ?? 0
  const outbound = (counts?.outFailed ?? 0) + (counts?.outUnknown ?? 0)
  const common = { params: { workspace: slug }, onClick: onLeave }
  return (
    <>
      <div className="relative">
        <Link to="/$workspace/ledger/in" {...common} className={itemClass}>
          {t('ledger_in')}
        </Link>
        {inbound > 0 && (
          <Link
            to="/$workspace/ledger/in"
            search={{ state: 'failed' }}
            {...common}
            aria-label={t('ledger_in_trouble', { count: inbound })}
            className={numberClass}
          >
            {inbound}
          </Link>
        )}
      </div>
      <div className="relative">
        <Link to="/$workspace/ledger/out" {...common} className={itemClass}>
          {t('ledger_out')}
        </Link>
        {outbound > 0 && (
          <Link
            to="/$workspace/ledger/out"
            search={{ state: 'trouble' }}
            {...common}
            aria-label={t('ledger_out_trouble', { count: outbound })}
            className={numberClass}
          >
            {outbound}
          </Link>
        )}
      </div>
    </>
  )
}

const numberClass =
  'absolute inset-y-0 right-0 flex min-w-8 items-center justify-end rounded-md px-2.5 font-semibold text-danger text-sm hover:underline'
