import type { Webhook } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ConfirmDialog } from '#parts/ConfirmDialog.tsx'
import { Section } from '#parts/Page.tsx'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayFully } from '#platform/time.ts'
import { keys } from './calls.ts'
import { SecretDialog } from './SecretDialog.tsx'
import { texts } from './texts/index.ts'

export function SecretSection({ webhook: { id, previousSecretUntil } }: { webhook: Webhook }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const { slug } = useSession()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const rotate = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/webhooks/{id}/secret', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.one(slug, id) }),
    onSettled: () => setAsking(false),
  })
  return (
    <Section title={t('secret')} about={t('secret_about')}>
      {previousSecretUntil && (
        <p className="mb-3 text-warn">{t('secret_overlap', { at: sayFully(previousSecretUntil, language) })}</p>
      )}
      <Button onClick={() => setAsking(true)}>{t('rotate')}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('rotate_title')}
        about={t('rotate_about')}
        confirm={t('rotate')}
        busy={rotate.isPending}
        onConfirm={() => rotate.mutate()}
      />
      {rotate.data && <SecretDialog secret={rotate.data.secret} onClose={() => rotate.reset()} />}
    </Section>
  )
}
