import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#parts/Button.tsx'
import { ConfirmDialog } from '#parts/ConfirmDialog.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { removeService, settingsQuery, testService } from './calls.ts'
import { texts } from './texts/index.ts'

/** Whether the service answers, and the way to be rid of it. */
export function ServiceState({ slug }: { slug: string }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const [removing, setRemoving] = useState(false)
  const test = useMutation({ mutationFn: testService })
  const remove = useMutation({
    mutationFn: removeService,
    onSuccess: () => {
      setRemoving(false)
      showToast({ tone: 'done', text: t('removed') })
      return queries.invalidateQueries({ queryKey: settingsQuery(slug).queryKey })
    },
  })
  return (
    <div className="mt-4">
      <div className="flex flex-wrap gap-3">
        <Button busy={test.isPending} onClick={() => test.mutate()}>
          {t('test')}
        </Button>
        <Button look="dangerPlain" onClick={() => setRemoving(true)}>
          {t('remove')}
        </Button>
      </div>
      {test.data && (
        <p
          role="status"
          className={`mt-2 break-phrases text-pretty text-sm ${test.data.ok ? 'text-done' : 'text-danger'}`}
        >
          {t(test.data.ok ? 'test_ok' : 'test_failed')}
        </p>
      )}
      <ConfirmDialog
        open={removing}
        danger
        onClose={() => setRemoving(false)}
        title={t('remove_title')}
        about={t('remove_about')}
        confirm={t('remove')}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
      />
    </div>
  )
}
