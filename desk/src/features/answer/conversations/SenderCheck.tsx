import type { Message } from '@madoguchi/contract'
import { BadgeCheck, CircleHelp, ShieldAlert } from 'lucide-react'
import { sayVerdict } from '#features/channels/ledger/index.ts'
import { useLanguage } from '#platform/i18n/language.ts'

const looks = {
  verified: { Sign: BadgeCheck, color: 'text-done' },
  unverified: { Sign: CircleHelp, color: 'text-ink-3' },
  unknown: { Sign: CircleHelp, color: 'text-ink-3' },
  doubtful: { Sign: ShieldAlert, color: 'text-warn' },
  failed: { Sign: ShieldAlert, color: 'text-danger' },
}

type Checked = { verification: NonNullable<Message['verification']> }

/** A sender who is who it says needs nobody's care: a sign beside the name, which says the rest when asked. */
export function VerifiedMark({ verification }: Checked) {
  const { verdict, reason } = sayVerdict(verification, useLanguage())
  if (verification.verdict !== 'verified') return null
  const { Sign, color } = looks.verified
  return (
    <span role="img" aria-label={`${verdict} ${reason}`} title={`${verdict} ${reason}`} className="self-center">
      <Sign aria-hidden className={`size-3.5 ${color}`} />
    </span>
  )
}

/** Whether any other sender is who it says, in one sentence. */
export function SenderCheck({ verification }: Checked) {
  const { verdict, reason } = sayVerdict(verification, useLanguage())
  if (verification.verdict === 'verified') return null
  const { Sign, color } = looks[verification.verdict]
  return (
    <p className={`mb-1 flex flex-wrap items-center gap-x-1.5 text-xs ${color}`}>
      <Sign aria-hidden className="size-3.5 shrink-0" />
      <span className="font-semibold">{verdict}</span>
      <span className="min-w-0">{reason}</span>
    </p>
  )
}
