import type { Mailbox } from '@madoguchi/contract'
import { Check } from '#parts/Check.tsx'
import { Field, TextArea } from '#parts/Field.tsx'
import { Section } from '#parts/Page.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { languages } from '#platform/i18n/texts.ts'
import { texts } from './texts/index.ts'

type Value = Mailbox['acknowledgement']
type Props = { value: Value; slots: Record<string, string>; disabled: boolean; onChange: (value: Value) => void }

/** Nothing can be sent in a language without words. */
export const lacksWords = (value: Value): boolean =>
  value.active && languages.some((language) => value[language].trim() === '')

export function AcknowledgementSection({ value, slots, disabled, onChange }: Props) {
  const t = useTexts(texts)
  return (
    <Section title={t('acknowledgement')} about={t('acknowledgement_about', slots)}>
      <Check
        label={t('acknowledgement_active')}
        hint={t('acknowledgement_hint')}
        disabled={disabled}
        checked={value.active}
        onChange={({ target: { checked } }) => onChange({ ...value, active: checked })}
      />
      {value.active && (
        <div className="mt-2 grid gap-4 md:grid-cols-2">
          {languages.map((language) => (
            <Field
              key={language}
              label={t(`language_${language}`)}
              error={value[language].trim() === '' ? t('acknowledgement_missing') : undefined}
            >
              {(wired) => (
                <TextArea
                  {...wired}
                  disabled={disabled}
                  lang={language}
                  maxLength={5000}
                  value={value[language]}
                  onChange={(event) => onChange({ ...value, [language]: event.target.value })}
                  className="min-h-40"
                />
              )}
            </Field>
          ))}
        </div>
      )}
    </Section>
  )
}
