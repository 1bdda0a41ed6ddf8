import type { Conversation } from '@madoguchi/contract'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '#parts/IconButton.tsx'
import { Menu, MenuItem } from '#parts/Menu.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { useAsk } from './asks.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { texts } from './texts/index.ts'

/** What is done to a conversation now and then. */
export function MoreMenu({ conversation }: { conversation: Conversation }) {
  const t = useTexts(texts)
  const [merging, setMerging] = useState(false)
  useAsk('merge', () => setMerging(true))
  return (
    <>
      <Menu trigger={<IconButton icon={Ellipsis} label={t('more')} />}>
        <MenuItem keys="i" onSelect={() => setMerging(true)}>
          {t('merge')}
        </MenuItem>
      </Menu>
      {merging && <MergeDialog conversation={conversation} onClose={() => setMerging(false)} />}
    </>
  )
}
