import type { Workspace } from '@madoguchi/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { PasswordDialog } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { Section } from '#parts/Page.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

export function DeletionSection({ workspace: { name } }: { workspace: Workspace }) {
  const t = useTexts(texts)
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const ask = useMutation({
    mutationFn: (password: string) =>
      answer(api.POST('/api/v1/workspace/deletion', { body: { password, name: typed } })),
    // Everything that is kept here is over.
    onSuccess: () => window.location.assign('/'),
    meta: { quiet: true },
  })
  return (
    <Section title={t('deletion')} about={t('deletion_about')}>
      <Button look="dangerPlain" onClick={() => setAsking(true)}>
        {t('delete')}
      </Button>
      {asking && (
        <PasswordDialog
          title={t('delete_title', { name })}
          about={t('delete_about')}
          confirm={t('delete')}
          danger
          disabled={typed.trim() !== name.trim()}
          busy={ask.isPending}
          error={ask.error}
          onConfirm={(password) => ask.mutate(password)}
          onClose={() => {
            setAsking(false)
            setTyped('')
            ask.reset()
          }}
        >
          <Field label={t('type_name', { name })}>
            {(wired) => (
              <Input
                {...wired}
                required
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
        </PasswordDialog>
      )}
    </Section>
  )
}
