import { WifiOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTexts } from '#platform/i18n/language.ts'
import { useOnline } from '#platform/live/live.ts'
import type { LiveState } from '#platform/live/stream.ts'
import { texts } from './texts/index.ts'

/** A break shorter than this heals unnoticed. */
const graceMs = 3000

export function ConnectionBanner({ live }: { live: LiveState }) {
  const t = useTexts(texts)
  const online = useOnline()
  const [overdue, setOverdue] = useState(false)
  useEffect(() => {
    setOverdue(false)
    if (live !== 'lost') return
    const timer = setTimeout(() => setOverdue(true), graceMs)
    return () => clearTimeout(timer)
  }, [live])
  const sentence = online ? (overdue ? t('reconnecting') : null) : t('offline')
  return (
    <div role="status" aria-live="polite">
      {sentence && (
        <p className="flex items-center justify-center gap-2 border-warn-line border-b bg-warn-soft px-4 py-1.5 text-sm text-warn">
          <WifiOff aria-hidden className="size-4 shrink-0" />
          {sentence}
        </p>
      )}
    </div>
  )
}
