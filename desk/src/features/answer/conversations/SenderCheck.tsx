import type { Message } from '@madoguchi/contract'
import { BadgeCheck, CircleHelp, ShieldAlert } from 'lucide-react'
import { sayVerdict } from '#features/channels/ledger/index.ts'
import { useLanguage } from '#platform/i18n/language.ts'

/** What needs nobody's care stays quiet. */
const looks = {
  verified: { Sign: BadgeCheck, sign: 'text-done', words: 'text-ink-3' },
  unverified: { Sign: CircleHelp, sign: 'text-ink-3', words: 'text-ink-3' },
  unknown: { Sign: CircleHelp, sign: 'text-ink-3', words: 'text-ink-3' },
  doubtful: { Sign: ShieldAlert, sign: 'text-warn', words: 'text-warn' },
  failed: { Sign: ShieldAlert, sign: 'text-danger', words: 'text-danger' },
}

/** Whether the sender is who it says, in one sentence. */
export function SenderCheck({ verification }: { verification: NonNullable<Message['verification']> }) {
  const language = useLanguage()
  const { Sign, sign, words } = looks[verification.verdict]
  const { verdict, reason } = sayVerdict(verification, language)
  return (
    <p className={`mb-1 flex flex-wrap items-center gap-x-1.5 text-xs ${words}`}>
      <Sign aria-hidden className={`size-3.5 shrink-0 ${sign}`} />
      <span className="font-semibold">{verdict}</span>
      <span className="min-w-0">{reason}</span>
    </p>
  )
}
