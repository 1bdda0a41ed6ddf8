import type { Mailbox } from '@madoguchi/contract'
import { Check } from '#parts/Check.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { languages } from '#platform/i18n/texts.ts'
import { TextPair } from './TextPair.tsx'
import { texts } from './texts/index.ts'

type Value = Mailbox['acknowledgement']
type Props = { value: Value; disabled: boolean; onChange: (value: Value) => void }

/** Nothing can be sent in a language without words. */
export const lacksWords = (value: Value): boolean =>
  value.active && languages.some((language) => value[language].trim() === '')

export function AcknowledgementFields({ value, disabled, onChange }: Props) {
  const t = useTexts(texts)
  return (
    <>
      <Check
        label={t('acknowledgement_active')}
        hint={t('acknowledgement_hint')}
        disabled={disabled}
        checked={value.active}
        onChange={({ target: { checked } }) => onChange({ ...value, active: checked })}
      />
      {value.active && (
        <div className="mt-2">
          <TextPair
            value={value}
            maxLength={5000}
            disabled={disabled}
            errorOf={(text) => (text.trim() === '' ? t('acknowledgement_missing') : undefined)}
            className="min-h-40"
            onChange={(pair) => onChange({ ...value, ...pair })}
          />
        </div>
      )}
    </>
  )
}
