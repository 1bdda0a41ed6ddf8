import { CircleAlert, Lock, WifiOff } from 'lucide-react'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { Button } from './Button.tsx'
import { EmptyState } from './EmptyState.tsx'
import { texts } from './texts/index.ts'

export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTexts(texts)
  // Asking again would not help who may not see it.
  const isForbidden = isProblem(error, 'forbidden')
  return (
    <div role="alert">
      <EmptyState
        icon={isForbidden ? Lock : isProblem(error, 'offline') ? WifiOff : CircleAlert}
        title={t(isForbidden ? 'forbidden' : 'failed')}
        about={isProblem(error) ? error.message : ''}
      >
        {onRetry && !isForbidden && <Button onClick={onRetry}>{t('retry')}</Button>}
      </EmptyState>
    </div>
  )
}
