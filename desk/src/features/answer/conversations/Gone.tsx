import { useQueryClient } from '@tanstack/react-query'
import { LockKeyhole } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from '#parts/Button.tsx'
import { EmptyState } from '#parts/EmptyState.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'

/** A conversation that is not there for the reader. One that was open until now is left, with a word why. */
export function Gone({ id }: { id: string }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug, close } = useInbox()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is noticed.
  useEffect(() => {
    if (queries.getQueryData(keys.one(slug, id)) === undefined) return
    queries.removeQueries({ queryKey: keys.messages(slug, id) })
    queries.removeQueries({ queryKey: keys.one(slug, id) })
    showToast({ text: t('gone_now') })
    close()
  }, [])
  return (
    <EmptyState icon={LockKeyhole} title={t('gone')} about={t('gone_about')}>
      <Button onClick={close}>{t('to_list')}</Button>
    </EmptyState>
  )
}
