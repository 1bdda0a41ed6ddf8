import type { Customer } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Field, Input, Select, TextArea } from '#parts/Field.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'

export function CustomerForm({ customer, onDone }: { customer: Customer; onDone: () => void }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug } = useSession()
  const [name, setName] = useState(customer.name)
  const [company, setCompany] = useState(customer.company ?? '')
  const [language, setLanguage] = useState<'ja' | 'en' | ''>(customer.language ?? '')
  const [about, setAbout] = useState(customer.about)
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.PATCH('/api/v1/customers/{id}', {
          params: { path: { id: customer.id } },
          body: { name, company: company.trim() || null, language: language || null, about },
        }),
      ),
    onSuccess: (saved) => {
      queries.setQueryData(keys.one(slug, customer.id), saved)
      void queries.invalidateQueries({ queryKey: keys.lists(slug) })
      // Lists and threads carry the name too.
      void queries.invalidateQueries({ queryKey: ['conversations', slug] })
      onDone()
    },
    meta: { quiet: true },
  })
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Field label={t('name')} error={isProblem(save.error) ? save.error.message : undefined}>
        {(wired) => (
          <Input
            {...wired}
            required
            autoFocus
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('company')} hint={t('company_hint')} optional>
        {(wired) => (
          <Input {...wired} maxLength={200} value={company} onChange={(event) => setCompany(event.target.value)} />
        )}
      </Field>
      <Field label={t('language')}>
        {(wired) => (
          <Select
            {...wired}
            value={language}
            onChange={({ target: { value } }) => setLanguage(value === 'ja' || value === 'en' ? value : '')}
          >
            <option value="">{t('language_unknown')}</option>
            <option value="ja">{t('language_ja')}</option>
            <option value="en">{t('language_en')}</option>
          </Select>
        )}
      </Field>
      <Field label={t('about')} hint={t('about_hint')} optional>
        {(wired) => (
          <TextArea {...wired} maxLength={5000} value={about} onChange={(event) => setAbout(event.target.value)} />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="primary" size="sm" busy={save.isPending} disabled={!name.trim()}>
          {t('save')}
        </Button>
        <Button size="sm" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
