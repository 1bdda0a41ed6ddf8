import { MailOpen } from 'lucide-react'
import { EmptyState } from '#parts/EmptyState.tsx'
import { Keys } from '#parts/Keys.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

export function NothingOpen() {
  const t = useTexts(texts)
  return (
    <div className="flex h-full items-center justify-center">
      <EmptyState icon={MailOpen} title={t('nothing_open')} about={t('nothing_open_about')}>
        <span className="flex items-center gap-2 text-ink-3 text-sm">
          <Keys keys="j" /> <Keys keys="k" /> {t('key_move')} <span className="ml-3" />
          <Keys keys="Enter" /> {t('key_open')} <span className="ml-3" />
          <Keys keys="?" /> {t('key_all')}
        </span>
      </EmptyState>
    </div>
  )
}
