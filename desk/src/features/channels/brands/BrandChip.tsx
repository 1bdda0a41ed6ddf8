import type { Brand } from '@madoguchi/contract'
import { Badge, type Tone } from '#parts/Badge.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

const tones: Record<Brand['color'], Tone> = {
  ink: 'outline',
  indigo: 'action',
  bamboo: 'done',
  gold: 'warn',
  vermilion: 'danger',
}

type Props = { brand: Brand /** Its mark, where it has one and space is short. */; short?: boolean }

export function BrandChip({ brand, short = false }: Props) {
  const t = useTexts(texts)
  const title = t('of_brand', { name: brand.name })
  return (
    <span title={title} className={short ? 'max-w-24 shrink-0 truncate' : 'max-w-56 truncate'}>
      <span className="sr-only">{title}</span>
      <span aria-hidden>
        <Badge tone={tones[brand.color]} small={short} round={!short}>
          {short ? (brand.mark ?? brand.name) : [brand.mark, brand.name].filter(Boolean).join(' ')}
        </Badge>
      </span>
    </span>
  )
}

/** As whom one writes, beside the button that sends. */
export function WritingAs({ brand }: { brand: Brand | undefined }) {
  const t = useTexts(texts)
  return brand && <span className="min-w-0 truncate">{t('as_brand', { name: brand.senderName })}</span>
}
