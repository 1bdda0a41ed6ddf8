import type { Brand, BrandText, Language } from '@madoguchi/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Choices } from '#parts/Choices.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Section } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { languages } from '#platform/i18n/texts.ts'
import { previewQuery } from './calls.ts'
import { texts } from './texts/index.ts'

const kinds = ['reply', 'acknowledgement'] as const
const pauseMs = 300

type Props = { words: Pick<Brand, BrandText>; address: string; language: Language }

/** The mail as the server will make it, from words that need not be saved yet. */
export function MailPreviewSection({ words, address, language: usual }: Props) {
  const t = useTexts(texts)
  const { slug } = useSession()
  const [language, setLanguage] = useState(usual)
  const [kind, setKind] = useState<(typeof kinds)[number]>('reply')
  const shown = kind === 'acknowledgement' && !words.acknowledgement.active ? 'reply' : kind
  const template = shown === 'reply' ? words.template[language] : words.acknowledgement[language]
  const draft = useSettled({
    kind: shown,
    language,
    senderName: words.senderName,
    address,
    signature: words.signature[language],
    template,
  })
  const preview = useQuery(previewQuery(slug, draft))
  return (
    <Section title={t('preview')} about={t('preview_about')}>
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <Choices
          label={t('preview_language')}
          value={language}
          choices={languages.map((value) => ({ value, label: t(`language_${value}`) }))}
          onChange={setLanguage}
        />
        {words.acknowledgement.active && (
          <Choices
            label={t('preview_kind')}
            value={kind}
            choices={kinds.map((value) => ({ value, label: t(`kind_${value}`) }))}
            onChange={setKind}
          />
        )}
      </div>
      <div aria-live="polite" className="mt-3.5">
        {preview.isPending && <SkeletonRows rows={3} height={40} />}
        {preview.isError && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
        {preview.data && (
          <article aria-label={t('preview')} className="rounded-md border border-line bg-paper px-4 py-3">
            <dl className="grid grid-cols-[auto_1fr] gap-x-3 border-line border-b pb-2 text-sm">
              <dt className="text-ink-3">{t('from')}</dt>
              <dd className="min-w-0 break-words">{preview.data.from}</dd>
              <dt className="text-ink-3">{t('subject')}</dt>
              <dd className="min-w-0 break-words">{preview.data.subject}</dd>
            </dl>
            <p lang={language} className="mt-3 whitespace-pre-wrap break-words [overflow-wrap:anywhere]">
              {preview.data.text}
            </p>
          </article>
        )}
      </div>
    </Section>
  )
}

/** The value when it has not changed for a moment: not every key asks the server. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  const name = JSON.stringify(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says counts, not which object it is.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs)
    return () => clearTimeout(timer)
  }, [name])
  return settled
}
