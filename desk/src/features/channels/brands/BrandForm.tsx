import type { Brand } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { areComplete, SenderNameField, TextSections } from '#features/channels/email/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Choices } from '#parts/Choices.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { Section } from '#parts/Page.tsx'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { BrandChip, BrandSign } from './BrandChip.tsx'
import { keys } from './calls.ts'
import { MailPreviewSection } from './MailPreviewSection.tsx'
import { texts } from './texts/index.ts'

const colors = ['ink', 'indigo', 'bamboo', 'gold', 'vermilion'] as const

export function BrandForm({ brand, address }: { brand: Brand; address: string }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug, can } = useSession()
  const language = useLanguage()
  const { id, createdAt: _, ...saved } = brand
  const [form, setForm] = useState({ ...saved, mark: saved.mark ?? '' })
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.PATCH('/api/v1/brands/{id}', {
          params: { path: { id } },
          body: { ...form, mark: form.mark.trim() || null },
        }),
      ),
    onSuccess: () => {
      showToast({ tone: 'done', text: t('saved') })
      return queries.invalidateQueries({ queryKey: keys.brands(slug) })
    },
    meta: { quiet: true },
  })
  const problem = isProblem(save.error) ? save.error : undefined
  const disabled = !can('mailbox.manage')
  const shown = { ...brand, ...form, name: form.name || brand.name, mark: form.mark.trim() || null }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Section title={t('who')}>
        <div className="flex max-w-md flex-col gap-4">
          <Field label={t('name')} hint={t('name_hint')} error={problem?.field('name')}>
            {(wired) => (
              <Input
                {...wired}
                required
                disabled={disabled}
                maxLength={100}
                value={form.name}
                onChange={(event) => setForm({ ...form, name: event.target.value })}
              />
            )}
          </Field>
          <SenderNameField
            value={form.senderName}
            error={problem?.field('senderName')}
            disabled={disabled}
            onChange={(senderName) => setForm({ ...form, senderName })}
          />
          <Field label={t('mark')} hint={t('mark_hint')} optional error={problem?.field('mark')}>
            {(wired) => (
              <span className="flex items-center gap-3">
                <Input
                  {...wired}
                  disabled={disabled}
                  maxLength={4}
                  value={form.mark}
                  onChange={(event) => setForm({ ...form, mark: event.target.value })}
                  className="w-24!"
                />
                <BrandSign brand={shown} />
                <BrandChip brand={shown} />
              </span>
            )}
          </Field>
          {!disabled && (
            <Choices
              label={t('color')}
              value={form.color}
              choices={colors.map((value) => ({ value, label: t(`color_${value}`) }))}
              onChange={(color) => setForm({ ...form, color })}
            />
          )}
        </div>
      </Section>
      <TextSections words={form} disabled={() => disabled} onChange={(change) => setForm({ ...form, ...change })} />
      <MailPreviewSection words={form} address={address} language={language} />
      {problem && problem.fields.length === 0 && (
        <p role="alert" className="mb-3 text-danger text-sm">
          {problem.message}
        </p>
      )}
      {!disabled && (
        <Button type="submit" look="primary" busy={save.isPending} disabled={!areComplete(form)}>
          {t('save')}
        </Button>
      )}
    </form>
  )
}
