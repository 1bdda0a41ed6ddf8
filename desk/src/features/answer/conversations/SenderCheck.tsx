import type { Message } from '@madoguchi/contract'
import { BadgeCheck, CircleHelp, ShieldAlert } from 'lucide-react'
import { sayVerdict } from '#features/channels/ledger/index.ts'
import { useLanguage } from '#platform/i18n/language.ts'

const looks = {
  verified: { Sign: BadgeCheck, colour: 'text-done' },
  unverified: { Sign: CircleHelp, colour: 'text-ink-3' },
  unknown: { Sign: CircleHelp, colour: 'text-ink-3' },
  doubtful: { Sign: ShieldAlert, colour: 'text-warn' },
  failed: { Sign: ShieldAlert, colour: 'text-danger' },
}

/** Whether the sender is who it says, in one sentence. */
export function SenderCheck({ verification }: { verification: NonNullable<Message['verification']> }) {
  const language = useLanguage()
  const { Sign, colour } = looks[verification.verdict]
  const { verdict, reason } = sayVerdict(verification, language)
  return (
    <p className={`mb-1 flex flex-wrap items-center gap-x-1.5 text-xs ${colour}`}>
      <Sign aria-hidden className="size-3.5 shrink-0" />
      <span className="font-semibold">{verdict}</span>
      <span className="min-w-0">{reason}</span>
    </p>
  )
}
