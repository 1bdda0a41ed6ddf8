import { Check, CircleAlert, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from '../texts/index.ts'
import { dismissToast, type Toast, useToasts } from './toasts.ts'

const signs = { plain: null, done: Check, danger: CircleAlert }

export function ToastStack() {
  const toasts = useToasts()
  return (
    <div
      role="status"
      aria-live="polite"
      // Away from where one writes and sends: at the top of a phone, at the foot of the list otherwise.
      className="pointer-events-none fixed inset-x-3 top-14 z-50 flex flex-col items-center gap-2 md:inset-x-auto md:top-auto md:bottom-4 md:left-4 md:items-start lg:left-48"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  const t = useTexts(texts)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    // What can be undone ends when the server's time is over, also under the pointer.
    if (held && !toast.countdown) return
    const timer = setTimeout(() => dismissToast(toast.id), toast.ms)
    return () => clearTimeout(timer)
  }, [toast, held])
  const Sign = signs[toast.tone]
  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      className="animate-rise pointer-events-auto relative flex max-w-md items-center gap-3 overflow-hidden rounded-lg bg-ink py-2.5 pr-2 pl-4 text-paper shadow-float"
    >
      {Sign && <Sign aria-hidden className="size-4 shrink-0" />}
      <span className="min-w-0 break-words">{toast.text}</span>
      {toast.action && (
        <button
          type="button"
          className="shrink-0 rounded-sm px-2.5 py-1 font-semibold underline decoration-1 underline-offset-4 hover:bg-paper/15 focus-visible:outline-paper"
          onClick={() => {
            dismissToast(toast.id)
            toast.action?.run()
          }}
        >
          {toast.action.label}
        </button>
      )}
      <button
        type="button"
        aria-label={t('dismiss')}
        className="shrink-0 rounded-sm p-1.5 opacity-75 hover:bg-paper/15 hover:opacity-100 focus-visible:outline-paper"
        onClick={() => dismissToast(toast.id)}
      >
        <X aria-hidden className="size-4" />
      </button>
      {toast.countdown && (
        <span
          aria-hidden
          className="absolute inset-x-0 bottom-0 h-0.5 origin-left bg-paper/60"
          style={{ animation: `shrink ${toast.ms}ms linear forwards` }}
        />
      )}
    </div>
  )
}
