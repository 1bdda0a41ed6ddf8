import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { SenderNameField } from '#features/channels/email/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'

export function NewBrandDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { slug } = useSession()
  const [form, setForm] = useState({ name: '', senderName: '' })
  const make = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/brands', { body: form })),
    onSuccess: async (brand) => {
      await queries.invalidateQueries({ queryKey: keys.brands(slug) })
      await navigate({ to: '/$workspace/settings/brands/$brandId', params: { workspace: slug, brandId: brand.id } })
    },
    meta: { quiet: true },
  })
  const problem = isProblem(make.error) ? make.error : undefined
  return (
    <Dialog open onClose={onClose} title={t('add')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          make.mutate()
        }}
      >
        <Field
          label={t('name')}
          hint={t('name_hint')}
          error={problem?.field('name') ?? (problem && problem.fields.length === 0 ? problem.message : undefined)}
        >
          {(wired) => (
            <Input
              {...wired}
              required
              autoFocus
              maxLength={100}
              value={form.name}
              onChange={(event) => setForm({ ...form, name: event.target.value })}
            />
          )}
        </Field>
        <SenderNameField
          value={form.senderName}
          error={problem?.field('senderName')}
          onChange={(senderName) => setForm({ ...form, senderName })}
        />
        <DialogButtons>
          <Button type="submit" look="primary" busy={make.isPending}>
            {t('add')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
