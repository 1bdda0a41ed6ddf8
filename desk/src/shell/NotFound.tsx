import { Link } from '@tanstack/react-router'
import { SearchX } from 'lucide-react'
import { buttonClass } from '#parts/Button.tsx'
import { EmptyState } from '#parts/EmptyState.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

export function NotFound() {
  const t = useTexts(texts)
  return (
    <EmptyState icon={SearchX} title={t('not_found')} about={t('not_found_about')}>
      <Link to="/" className={buttonClass()}>
        {t('to_start')}
      </Link>
    </EmptyState>
  )
}
