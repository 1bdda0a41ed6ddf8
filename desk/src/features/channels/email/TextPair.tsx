import type { Language } from '@madoguchi/contract'
import { Field, TextArea } from '#parts/Field.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { languages } from '#platform/i18n/texts.ts'
import { texts } from './texts/index.ts'

/** The places that the server fills in are shown as they are written. */
export const slots = {
  body: '{body}',
  name: '{name}',
  number: '{number}',
  agent: '{agent}',
  team: '{team}',
  sender: '{sender}',
  workspace: '{workspace}',
}

export type Pair = Record<Language, string>

type Props = {
  value: Pair
  maxLength: number
  disabled: boolean
  errorOf?: (text: string) => string | undefined
  className?: string
  onChange: (value: Pair) => void
}

/** One text in both languages, side by side. */
export function TextPair({ value, maxLength, disabled, errorOf, className, onChange }: Props) {
  const t = useTexts(texts)
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {languages.map((language) => (
        <Field key={language} label={t(`language_${language}`)} error={errorOf?.(value[language])}>
          {(wired) => (
            <TextArea
              {...wired}
              disabled={disabled}
              lang={language}
              maxLength={maxLength}
              value={value[language]}
              onChange={(event) => onChange({ ...value, [language]: event.target.value })}
              className={className}
            />
          )}
        </Field>
      ))}
    </div>
  )
}
