import type { BrandText } from '@madoguchi/contract'
import type { ReactNode } from 'react'
import { Section } from '#parts/Page.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { languages } from '#platform/i18n/texts.ts'
import { AcknowledgementFields, lacksWords } from './AcknowledgementFields.tsx'
import type { Words } from './rules.ts'
import { slots, TextPair } from './TextPair.tsx'
import { texts } from './texts/index.ts'

/** Whether the server would take these words. */
export const areComplete = ({ senderName, template, acknowledgement }: Words): boolean =>
  senderName.trim() !== '' &&
  languages.every((language) => template[language].includes('{body}')) &&
  !lacksWords(acknowledgement)

type Props = {
  words: Words
  disabled: (text: BrandText) => boolean
  /** What stands over the fields of a text. */
  before?: (text: BrandText) => ReactNode
  onChange: (change: Partial<Words>) => void
}

/** Signature, frame and acknowledgement: of a brand, or of a mailbox. */
export function TextSections({ words, disabled, before, onChange }: Props) {
  const t = useTexts(texts)
  return (
    <>
      <Section title={t('signature')} about={t('signature_about', slots)}>
        {before?.('signature')}
        <TextPair
          value={words.signature}
          maxLength={2000}
          disabled={disabled('signature')}
          onChange={(signature) => onChange({ signature })}
        />
      </Section>
      <Section title={t('template')} about={t('template_about', slots)}>
        {before?.('template')}
        <TextPair
          value={words.template}
          maxLength={5000}
          disabled={disabled('template')}
          errorOf={(text) => (text.includes('{body}') ? undefined : t('body_missing', slots))}
          className="min-h-32"
          onChange={(template) => onChange({ template })}
        />
      </Section>
      <Section title={t('acknowledgement')} about={t('acknowledgement_about', slots)}>
        {before?.('acknowledgement')}
        <AcknowledgementFields
          value={words.acknowledgement}
          disabled={disabled('acknowledgement')}
          onChange={(acknowledgement) => onChange({ acknowledgement })}
        />
      </Section>
    </>
  )
}
