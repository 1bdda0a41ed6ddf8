import { CircleAlert, WifiOff } from 'lucide-react'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { Button } from './Button.tsx'
import { EmptyState } from './EmptyState.tsx'
import { texts } from './texts/index.ts'

export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTexts(texts)
  return (
    <div role="alert">
      <EmptyState
        icon={isProblem(error, 'offline') ? WifiOff : CircleAlert}
        title={t('failed')}
        about={isProblem(error) ? error.message : ''}
      >
        {onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
      </EmptyState>
    </div>
  )
}
