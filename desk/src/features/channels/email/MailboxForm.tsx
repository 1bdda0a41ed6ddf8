import type { Mailbox } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Field, Input, Select, TextArea } from '#parts/Field.tsx'
import { Section } from '#parts/Page.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { languages } from '#platform/i18n/texts.ts'
import { isProblem } from '#platform/problem.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { AcknowledgementSection, lacksWords } from './AcknowledgementSection.tsx'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'

/** The places that the server fills in are shown as they are written. */
const slots = {
  body: '{body}',
  name: '{name}',
  number: '{number}',
  agent: '{agent}',
  team: '{team}',
  workspace: '{workspace}',
}

export function MailboxForm({ mailbox }: { mailbox: Mailbox }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug, can } = useSession()
  const [form, setForm] = useState({
    name: mailbox.name,
    senderName: mailbox.senderName,
    language: mailbox.language,
    signature: mailbox.signature,
    template: mailbox.template,
    acknowledgement: mailbox.acknowledgement,
    trustedAuthservId: mailbox.trustedAuthservId ?? '',
  })
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.PATCH('/api/v1/mailboxes/{id}', {
          params: { path: { id: mailbox.id } },
          body: { ...form, trustedAuthservId: form.trustedAuthservId.trim() || null },
        }),
      ),
    onSuccess: () => {
      showToast({ tone: 'done', text: t('saved') })
      return queries.invalidateQueries({ queryKey: keys.mailboxes(slug) })
    },
    meta: { quiet: true },
  })
  const problem = isProblem(save.error) ? save.error : undefined
  const disabled = !can('mailbox.manage')
  const bodyMissing = (text: string) => (text.includes('{body}') ? undefined : t('body_missing', slots))
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
          <Field label={t('sender_name')} hint={t('sender_name_hint')} error={problem?.field('senderName')}>
            {(wired) => (
              <Input
                {...wired}
                required
                disabled={disabled}
                maxLength={100}
                value={form.senderName}
                onChange={(event) => setForm({ ...form, senderName: event.target.value })}
              />
            )}
          </Field>
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
      <Section title={t('signature')} about={t('signature_about', slots)}>
        <div className="grid gap-4 md:grid-cols-2">
          {languages.map((language) => (
            <Field key={language} label={t(`language_${language}`)}>
              {(wired) => (
                <TextArea
                  {...wired}
                  disabled={disabled}
                  lang={language}
                  maxLength={2000}
                  value={form.signature[language]}
                  onChange={(event) =>
                    setForm({ ...form, signature: { ...form.signature, [language]: event.target.value } })
                  }
                />
              )}
            </Field>
          ))}
        </div>
      </Section>
      <Section title={t('template')} about={t('template_about', slots)}>
        <div className="grid gap-4 md:grid-cols-2">
          {languages.map((language) => (
            <Field key={language} label={t(`language_${language}`)} error={bodyMissing(form.template[language])}>
              {(wired) => (
                <TextArea
                  {...wired}
                  disabled={disabled}
                  lang={language}
                  maxLength={5000}
                  value={form.template[language]}
                  onChange={(event) =>
                    setForm({ ...form, template: { ...form.template, [language]: event.target.value } })
                  }
                  className="min-h-32"
                />
              )}
            </Field>
          ))}
        </div>
      </Section>
      <AcknowledgementSection
        value={form.acknowledgement}
        slots={slots}
        disabled={disabled}
        onChange={(acknowledgement) => setForm({ ...form, acknowledgement })}
      />
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
        <Button
          type="submit"
          look="primary"
          busy={save.isPending}
          disabled={
            languages.some((language) => bodyMissing(form.template[language])) || lacksWords(form.acknowledgement)
          }
        >
          {t('save')}
        </Button>
      )}
    </form>
  )
}
