import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#parts/Button.tsx'
import { Choices } from '#parts/Choices.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { Page, Section } from '#parts/Page.tsx'
import { answer, api } from '#platform/api.ts'
import { chooseLanguage, useLanguage, useTexts } from '#platform/i18n/language.ts'
import { type Language, languages } from '#platform/i18n/texts.ts'
import { chooseTheme, themes, useTheme } from '#platform/theme/theme.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { meQuery } from './calls.ts'
import { useSession } from './session.ts'
import { texts } from './texts/index.ts'

export function ProfilePage() {
  const t = useTexts(texts)
  return (
    <Page title={t('profile')} about={t('profile_about')}>
      <NameSection />
      <DisplaySection />
    </Page>
  )
}

function NameSection() {
  const t = useTexts(texts)
  const { user } = useSession()
  const [name, setName] = useState(user.name)
  const change = useChangeMe()
  return (
    <Section title={t('profile')}>
      <form
        className="flex max-w-sm flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          change.mutate({ name }, { onSuccess: () => showToast({ tone: 'done', text: t('saved') }) })
        }}
      >
        <Field label={t('your_name')}>
          {(wired) => (
            <Input
              {...wired}
              required
              maxLength={100}
              autoComplete="name"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('email')}>{(wired) => <Input {...wired} disabled value={user.email} />}</Field>
        <div>
          <Button type="submit" look="primary" busy={change.isPending} disabled={!name.trim() || name === user.name}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Section>
  )
}

function DisplaySection() {
  const t = useTexts(texts)
  const language = useLanguage()
  const theme = useTheme()
  const change = useChangeMe()
  const choose = (next: Language) => {
    chooseLanguage(next)
    change.mutate({ language: next })
  }
  return (
    <Section title={t('display')} about={t('display_about')}>
      <div className="flex flex-col gap-4">
        <Choices
          label={t('language')}
          value={language}
          choices={languages.map((value) => ({ value, label: t(`language_${value}`) }))}
          onChange={choose}
        />
        <Choices
          label={t('theme')}
          value={theme}
          choices={themes.map((value) => ({ value, label: t(`theme_${value}`) }))}
          onChange={chooseTheme}
        />
      </div>
    </Section>
  )
}

function useChangeMe() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { name?: string; language?: Language }) => answer(api.PATCH('/api/v1/me', { body })),
    onSuccess: (me) => queries.setQueryData(meQuery.queryKey, me),
  })
}
