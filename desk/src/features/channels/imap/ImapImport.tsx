import type { ImapSource } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { Section } from '#parts/Page.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'

export function ImapImport({ mailboxId, source }: { mailboxId: string; source: ImapSource }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug } = useSession()
  const [since, setSince] = useState('')
  const start = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/mailboxes/{id}/imap/import', {
          params: { path: { id: mailboxId } },
          // The day as the reader's calendar has it.
          body: { since: since === '' ? null : new Date(`${since}T00:00:00`).toISOString() },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.all(slug) }),
  })
  const running = source.import?.state === 'running'
  return (
    <Section title={t('import')} about={t('import_about')}>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          start.mutate()
        }}
      >
        <Field label={t('import_since')} hint={t('import_since_hint')} optional>
          {(wired) => (
            <Input {...wired} type="date" value={since} onChange={({ target: { value } }) => setSince(value)} />
          )}
        </Field>
        <Button type="submit" busy={start.isPending} disabled={running} className="mb-6.5">
          {t('import_start')}
        </Button>
      </form>
      {source.import && (
        <div className="mt-3">
          <p role="status" className="text-sm">
            {t(running ? 'import_running' : 'import_done', { done: source.import.done, total: source.import.total })}
          </p>
          {running && (
            <progress
              aria-label={t('import')}
              className="mt-1 w-full max-w-md"
              max={Math.max(1, source.import.total)}
              value={source.import.done}
            />
          )}
        </div>
      )}
    </Section>
  )
}
