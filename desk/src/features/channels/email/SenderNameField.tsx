import { Field, Input } from '#parts/Field.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

type Props = {
  value: string
  error?: string | undefined
  disabled?: boolean
  onChange: (value: string) => void
}

/** As whom customers see us in their inbox: of a brand, or of a mailbox. */
export function SenderNameField({ value, error, disabled = false, onChange }: Props) {
  const t = useTexts(texts)
  return (
    <Field label={t('sender_name')} hint={t('sender_name_hint')} error={error}>
      {(wired) => (
        <Input
          {...wired}
          required
          disabled={disabled}
          maxLength={100}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
