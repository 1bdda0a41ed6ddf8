import type { Brand, BrandText, Mailbox } from '@madoguchi/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { brandsQuery, MailPreviewSection } from '#features/channels/brands/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Check } from '#parts/Check.tsx'
import { Field, Input, Select } from '#parts/Field.tsx'
import { Section } from '#parts/Page.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { keys } from './calls.ts'
import { changedTexts, spoken, wordsOf } from './rules.ts'
import { SenderNameField } from './SenderNameField.tsx'
import { areComplete, TextSections } from './TextSections.tsx'
import { texts } from './texts/index.ts'

export function MailboxForm({ mailbox }: { mailbox: Mailbox }) {
  const { slug } = useSession()
  const { data: brands } = useQuery(brandsQuery(slug))
  return brands ? <Form mailbox={mailbox} brands={brands} /> : null
}

function Form({ mailbox, brands }: { mailbox: Mailbox; brands: readonly Brand[] }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug, can } = useSession()
  const several = brands.length > 1
  // As it was when this form last agreed with it: what somebody else has changed since is not ours.
  const [known, setKnown] = useState(mailbox)
  const [form, setForm] = useState({
    name: mailbox.name,
    brandId: mailbox.brandId,
    language: mailbox.language,
    trustedAuthservId: mailbox.trustedAuthservId ?? '',
    own: mailbox.own,
    words: wordsOf(mailbox),
  })
  const brand = several ? brands.find(({ id }) => id === form.brandId) : undefined
  const words = brand ? spoken(form.own, form.words, brand) : form.words
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.PATCH('/api/v1/mailboxes/{id}', {
          params: { path: { id: mailbox.id } },
          body: {
            name: form.name,
            language: form.language,
            trustedAuthservId: form.trustedAuthservId.trim() || null,
            ...(brand ? { brandId: brand.id } : {}),
            ...changedTexts(known, words, brand ? form.own : null),
          },
        }),
      ),
    onSuccess: (saved) => {
      setKnown(saved)
      showToast({ tone: 'done', text: t('saved') })
      return queries.invalidateQueries({ queryKey: keys.mailboxes(slug) })
    },
    meta: { quiet: true },
  })
  const problem = isProblem(save.error) ? save.error : undefined
  const disabled = !can('mailbox.manage')
  const follows = (text: BrandText) => brand !== undefined && !form.own.includes(text)
  const choice = (text: BrandText) =>
    brand && (
      <div className="mb-2">
        <Check
          label={t(`own_${text}`)}
          hint={t('own_hint', { brand: brand.name })}
          disabled={disabled}
          checked={form.own.includes(text)}
          onChange={({ target: { checked } }) =>
            setForm({
              ...form,
              own: checked ? [...form.own, text] : form.own.filter((one) => one !== text),
              // One begins with what stands there.
              words: { ...form.words, [text]: words[text] },
            })
          }
        />
      </div>
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Section title={t('who')}>
        <div className="flex max-w-md flex-col gap-4">
          <Field label={t('name')} error={problem?.field('name')}>
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
          {brand && (
            <Field label={t('brand')} hint={t('brand_hint')}>
              {(wired) => (
                <Select
                  {...wired}
                  disabled={disabled}
                  value={brand.id}
                  onChange={(event) => setForm({ ...form, brandId: event.target.value })}
                >
                  {brands.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          )}
          <div>
            {choice('senderName')}
            <SenderNameField
              value={words.senderName}
              error={problem?.field('senderName')}
              disabled={disabled || follows('senderName')}
              onChange={(senderName) => setForm({ ...form, words: { ...form.words, senderName } })}
            />
          </div>
          <Field label={t('language')} hint={t('language_hint')}>
            {(wired) => (
              <Select
                {...wired}
                disabled={disabled}
                value={form.language}
                onChange={({ target: { value } }) => setForm({ ...form, language: value === 'en' ? 'en' : 'ja' })}
              >
                <option value="ja">{t('language_ja')}</option>
                <option value="en">{t('language_en')}</option>
              </Select>
            )}
          </Field>
        </div>
      </Section>
      <TextSections
        words={words}
        disabled={(text) => disabled || follows(text)}
        before={choice}
        onChange={(change) => setForm({ ...form, words: { ...form.words, ...change } })}
      />
      <MailPreviewSection words={words} address={mailbox.address} language={form.language} />
      <Section title={t('checking')} about={t('checking_about')}>
        <div className="max-w-md">
          <Field label={t('trusted')} hint={t('trusted_hint')} error={problem?.field('trustedAuthservId')}>
            {(wired) => (
              <Input
                {...wired}
                disabled={disabled}
                maxLength={253}
                value={form.trustedAuthservId}
                onChange={(event) => setForm({ ...form, trustedAuthservId: event.target.value })}
              />
            )}
          </Field>
        </div>
      </Section>
      {problem && problem.fields.length === 0 && (
        <p role="alert" className="mb-3 text-danger text-sm">
          {problem.message}
        </p>
      )}
      {!disabled && (
        <Button type="submit" look="primary" busy={save.isPending} disabled={!areComplete(words)}>
          {t('save')}
        </Button>
      )}
    </form>
  )
}
