import type { Brand } from '@madoguchi/contract'
import { Badge, type Tone } from '#parts/Badge.tsx'
import { classes } from '#parts/classes.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

const tones: Record<Brand['color'], Tone> = {
  ink: 'plain',
  indigo: 'action',
  bamboo: 'done',
  gold: 'warn',
  vermilion: 'danger',
}

/** Outlined, so that it is not taken for a tag. */
const signs: Record<Brand['color'], string> = {
  ink: 'border-line-strong text-ink-2',
  indigo: 'border-action text-action',
  bamboo: 'border-done text-done',
  gold: 'border-warn text-warn',
  vermilion: 'border-danger text-danger',
}

type Props = { brand: Brand }

/** Whose a conversation is, with its name. */
export function BrandChip({ brand }: Props) {
  const t = useTexts(texts)
  return (
    <Badge tone={tones[brand.color]} round>
      <span className="sr-only">{t('of_brand', { name: brand.name })}</span>
      <span aria-hidden className="truncate">
        {[brand.mark, brand.name].filter(Boolean).join(' ')}
      </span>
    </Badge>
  )
}

/** The same where space is short: its mark, where it has one. */
export function BrandSign({ brand }: Props) {
  const t = useTexts(texts)
  const title = t('of_brand', { name: brand.name })
  return (
    <span
      title={title}
      className={classes(
        'max-w-24 shrink-0 truncate rounded-sm border px-1 text-[0.6875rem] leading-4',
        signs[brand.color],
      )}
    >
      <span className="sr-only">{title}</span>
      <span aria-hidden>{brand.mark ?? brand.name}</span>
    </span>
  )
}

/** As whom one writes, beside those who will read it. */
export function WritingAs({ brand }: { brand: Brand | undefined }) {
  const t = useTexts(texts)
  return brand && <span className="min-w-0 truncate">{t('as_brand', { name: brand.senderName })}</span>
}
