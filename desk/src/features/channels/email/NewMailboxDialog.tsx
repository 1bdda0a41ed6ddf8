import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBrands } from '#features/channels/brands/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, Input, Select } from '#parts/Field.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { keys } from './calls.ts'
import { SenderNameField } from './SenderNameField.tsx'
import { texts } from './texts/index.ts'

export function NewMailboxDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { slug } = useSession()
  const [form, setForm] = useState({ name: '', address: '', senderName: '', brandId: '' })
  const brands = useBrands()
  const several = brands.length > 1
  const make = useMutation({
    mutationFn: () => {
      const { name, address, senderName, brandId } = form
      const whose = several ? { brandId } : { senderName }
      return answer(api.POST('/api/v1/mailboxes', { body: { name, address: address.trim(), ...whose } }))
    },
    onSuccess: async (mailbox) => {
      await queries.invalidateQueries({ queryKey: keys.mailboxes(slug) })
      await navigate({
        to: '/$workspace/settings/mailboxes/$mailboxId',
        params: { workspace: slug, mailboxId: mailbox.id },
      })
    },
    meta: { quiet: true },
  })
  const problem = isProblem(make.error) ? make.error : undefined
  const change = (name: keyof typeof form) => (event: { target: { value: string } }) =>
    setForm({ ...form, [name]: event.target.value })
  return (
    <Dialog open onClose={onClose} title={t('add')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          make.mutate()
        }}
      >
        <Field label={t('name')} hint={t('name_hint')} error={problem?.field('name')}>
          {(wired) => (
            <Input {...wired} required autoFocus maxLength={100} value={form.name} onChange={change('name')} />
          )}
        </Field>
        <Field
          label={t('address')}
          hint={t('address_hint')}
          error={problem?.field('address') ?? (problem && problem.fields.length === 0 ? problem.message : undefined)}
        >
          {(wired) => <Input {...wired} required type="email" value={form.address} onChange={change('address')} />}
        </Field>
        {several ? (
          <Field label={t('brand')} hint={t('brand_hint')} error={problem?.field('brandId')}>
            {(wired) => (
              <Select {...wired} required value={form.brandId} onChange={change('brandId')}>
                <option value="" disabled>
                  {t('brand_choose')}
                </option>
                {brands.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ) : (
          <SenderNameField
            value={form.senderName}
            error={problem?.field('senderName')}
            onChange={(senderName) => setForm({ ...form, senderName })}
          />
        )}
        <DialogButtons>
          <Button type="submit" look="primary" busy={make.isPending}>
            {t('add')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
