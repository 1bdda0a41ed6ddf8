import { Link } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import { useSession } from '#features/ground/access/index.ts'
import { Badge, type Tone } from '#parts/Badge.tsx'
import { useLanguage } from '#platform/i18n/language.ts'
import { sayFully, sayMoment, useNow } from '#platform/time.ts'
import { useReason } from './reasons.ts'

type Props = {
  to: '/$workspace/ledger/in' | '/$workspace/ledger/out'
  id: string
  look: { tone: Tone; icon: LucideIcon }
  state: string
  who: string
  subject: string
  reason: string | null
  at: string
}

export function LedgerRow({ to, id, look, state, who, subject, reason, at }: Props) {
  const language = useLanguage()
  const say = useReason()
  const now = useNow()
  const { slug } = useSession()
  const Sign = look.icon
  return (
    <li>
      <Link
        to={to}
        params={{ workspace: slug }}
        search={(kept) => ({ ...kept, id })}
        className="flex flex-wrap items-center gap-x-4 gap-y-0.5 px-4 py-2.5 hover:bg-paper focus-visible:-outline-offset-2 sm:flex-nowrap"
      >
        <span className="w-28 shrink-0">
          <Badge tone={look.tone}>
            <Sign aria-hidden className="size-3.5" />
            {state}
          </Badge>
        </span>
        <span className="order-last w-full min-w-0 sm:order-none sm:w-auto sm:flex-1">
          <span className="block truncate">{subject}</span>
          <span className="block truncate text-ink-3 text-sm">
            {who}
            {reason && <span className="text-danger"> · {say(reason)}</span>}
          </span>
        </span>
        <time dateTime={at} title={sayFully(at, language)} className="ml-auto shrink-0 text-ink-3 text-sm">
          {sayMoment(at, now, language)}
        </time>
      </Link>
    </li>
  )
}
