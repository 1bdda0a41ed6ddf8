import type { Message } from '@madoguchi/contract'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { IconButton } from '#parts/IconButton.tsx'
import { Menu, MenuItem } from '#parts/Menu.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { ForwardDialog } from './ForwardDialog.tsx'
import { SplitDialog } from './SplitDialog.tsx'
import { texts } from './texts/index.ts'

/** What is done with one message. */
export function MessageMenu({ message }: { message: Message }) {
  const t = useTexts(texts)
  const { can } = useSession()
  const [doing, setDoing] = useState<'forward' | 'split' | null>(null)
  const mayForward = isForwardable(message) && can('conversation.reply')
  const maySplit = can('conversation.manage')
  if (!mayForward && !maySplit) return null
  return (
    <>
      <Menu
        trigger={
          <IconButton
            icon={Ellipsis}
            label={t('message_more', { name: message.author.name })}
            className="-my-1.5 -mr-2 size-7 self-center"
          />
        }
      >
        {mayForward && <MenuItem onSelect={() => setDoing('forward')}>{t('forward')}</MenuItem>}
        {maySplit && <MenuItem onSelect={() => setDoing('split')}>{t('split')}</MenuItem>}
      </Menu>
      {doing === 'forward' && <ForwardDialog message={message} onClose={() => setDoing(null)} />}
      {doing === 'split' && <SplitDialog message={message} onClose={() => setDoing(null)} />}
    </>
  )
}

export const isForwardable = ({ kind }: Message) => kind === 'incoming' || kind === 'reply'
