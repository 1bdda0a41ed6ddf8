import type { Tag } from '@madoguchi/contract'
import { Badge, type Tone } from '#parts/Badge.tsx'

const tones: Record<Tag['color'], Tone> = {
  indigo: 'action',
  vermilion: 'danger',
  gold: 'warn',
  bamboo: 'done',
  ink: 'plain',
}

export const TagBadge = ({ tag, round = false }: { tag: Tag; round?: boolean }) => (
  <Badge tone={tones[tag.color]} round={round} small={!round}>
    {tag.name}
  </Badge>
)
