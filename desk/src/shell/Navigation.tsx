import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { countsQuery } from '#features/answer/conversations/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { Keys } from '#parts/Keys.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { itemClass } from './item-class.ts'
import { LedgerLinks } from './LedgerLinks.tsx'
import { texts } from './texts/index.ts'
import { UserMenu } from './UserMenu.tsx'
import { WorkspaceMenu } from './WorkspaceMenu.tsx'

type Props = { onLeave?: () => void; onCommands: () => void; onKeys: () => void }

/** The wings of the house, in their order, as far as they have rooms today. */
export function Navigation({ onLeave, onCommands, onKeys }: Props) {
  const t = useTexts(texts)
  const { slug, can } = useSession()
  const { data: counts } = useQuery(countsQuery(slug))
  const params = { workspace: slug }
  const inbox = {
    to: '/$workspace/inbox/$state',
    params: { ...params, state: 'todo' },
    onClick: onLeave,
    className: itemClass,
  } as const
  return (
    <nav aria-label={t('navigation')} className="flex h-full flex-col px-2 pt-2.5 pb-2">
      <WorkspaceMenu />
      <button
        type="button"
        onClick={onCommands}
        className="mt-2 flex h-9 items-center justify-between rounded-md border border-line bg-sheet px-2.5 text-ink-3 hover:border-line-strong"
      >
        <span className="truncate">{t('search_or_do')}</span>
        <Keys keys="mod+k" />
      </button>
      <div className="mt-2.5 min-h-0 flex-1 overflow-y-auto">
        <Group>
          <Link {...inbox} activeOptions={{ includeSearch: true, exact: false }} search={{}}>
            {t('inbox')}
            <Count value={counts?.todo} />
          </Link>
          <Link {...inbox} search={{ assignee: 'me' }}>
            {t('mine')}
            <Count value={counts?.mine} />
          </Link>
          <Link {...inbox} search={{ assignee: 'none' }}>
            {t('unassigned')}
            <Count value={counts?.unassigned} />
          </Link>
        </Group>
        <Group label={t('wing_customers')}>
          <Link to="/$workspace/customers" params={params} onClick={onLeave} className={itemClass}>
            {t('customers')}
          </Link>
          <Link to="/$workspace/companies" params={params} onClick={onLeave} className={itemClass}>
            {t('companies')}
          </Link>
        </Group>
        {can('ledger.read') && (
          <Group label={t('wing_channels')}>
            <LedgerLinks onLeave={onLeave} />
            {can('job.read') && (
              <Link to="/$workspace/ledger/jobs" params={params} onClick={onLeave} className={itemClass}>
                {t('failed_jobs')}
              </Link>
            )}
          </Group>
        )}
      </div>
      <div className="border-line border-t pt-1.5">
        <Link to="/$workspace/settings" params={params} onClick={onLeave} className={itemClass}>
          {t('settings')}
        </Link>
        <UserMenu onKeys={onKeys} />
      </div>
    </nav>
  )
}

function Group({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <section className="mb-2">
      {label && <h2 className="px-2.5 pt-1.5 pb-0.5 text-ink-3 text-xs">{label}</h2>}
      {children}
    </section>
  )
}

function Count({ value }: { value: number | undefined }) {
  return value ? <span className="font-normal text-ink-3 text-sm">{value}</span> : null
}
