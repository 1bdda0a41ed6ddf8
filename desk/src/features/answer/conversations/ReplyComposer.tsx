import type { Conversation } from '@madoguchi/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { useBrands, WritingAs } from '#features/channels/brands/index.ts'
import { AddressWarning } from '#features/customers/people/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Keys } from '#parts/Keys.tsx'
import { Menu, MenuItem } from '#parts/Menu.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { inOrder } from './cache.ts'
import { messagesQuery } from './calls.ts'
import { type Draft, useDraft } from './drafts.ts'
import { RecipientLine } from './RecipientLine.tsx'
import { defaultRecipients } from './recipients.ts'
import { SendLaterMenu } from './SendLaterMenu.tsx'
import { texts } from './texts/index.ts'
import { UnseenDialog } from './UnseenDialog.tsx'
import { useSendReply } from './use-send-reply.ts'
import { WritingField } from './WritingField.tsx'

type Props = { conversation: Conversation; seenThrough: number; onSeen: (number: number) => void; asked: number }

export function ReplyComposer({ conversation, seenThrough, onSeen, asked }: Props) {
  const t = useTexts(texts)
  const { slug, memberId } = useSession()
  const [draft, change] = useDraft({ slug, memberId, conversationId: conversation.id, mode: 'reply' })
  const messages = inOrder(useInfiniteQuery(messagesQuery(slug, conversation.id)).data?.pages)
  const { send, isPending, stopped, release } = useSendReply(conversation)
  const usual = defaultRecipients(messages, conversation.mailbox.address)
  const brand = useBrands().find(({ id }) => id === conversation.mailbox.brandId)
  const empty = draft.text.trim() === '' && draft.files.length === 0
  const nobody = draft.to !== undefined && draft.to.length === 0
  const sendThen = (then: 'todo' | 'done', through = seenThrough, sendAt?: string) => {
    if (!empty && !nobody && !isPending) send({ draft, then, seenThrough: through, ...(sendAt ? { sendAt } : {}) })
  }
  return (
    <>
      <RecipientLine
        to={draft.to ?? usual.to}
        cc={draft.cc ?? usual.cc}
        as={<WritingAs brand={brand} />}
        leftOut={draft.cc === undefined ? usual.leftOut : []}
        onChange={(people: Partial<Draft>) => change({ to: draft.to ?? usual.to, cc: draft.cc ?? usual.cc, ...people })}
      />
      <AddressWarning
        customerId={conversation.customer.id}
        addresses={[...(draft.to ?? usual.to), ...(draft.cc ?? usual.cc)]}
      />
      <WritingField
        label={t('reply')}
        placeholder={t('reply_placeholder', { name: conversation.customer.name })}
        draft={draft}
        onChange={change}
        onSend={(shifted) => sendThen(shifted ? 'todo' : 'done')}
        asked={asked}
      >
        {(uploading) => (
          <SendButtons
            busy={isPending}
            disabled={empty || nobody || uploading}
            onSend={sendThen}
            onSendLater={(sendAt) => sendThen('done', seenThrough, sendAt)}
          />
        )}
      </WritingField>
      {stopped && (
        <UnseenDialog
          arrived={messages.filter(({ number }) => number > stopped.seenThrough)}
          onClose={release}
          onSend={(through) => {
            release()
            onSeen(through)
            sendThen(stopped.then, through, stopped.sendAt)
          }}
        />
      )}
    </>
  )
}

type SendProps = {
  busy: boolean
  disabled: boolean
  onSend: (then: 'todo' | 'done') => void
  onSendLater: (sendAt: string) => void
}

function SendButtons({ busy, disabled, onSend, onSendLater }: SendProps) {
  const t = useTexts(texts)
  return (
    <div className="flex">
      <SendLaterMenu disabled={disabled || busy} onPick={onSendLater} />
      <Button look="primary" busy={busy} disabled={disabled} onClick={() => onSend('done')} className="rounded-r-none">
        {t('send_done')}
        <span className="hidden sm:inline">
          <Keys keys="mod+Enter" inverted />
        </span>
      </Button>
      <Menu
        side="top"
        trigger={
          <Button
            look="primary"
            disabled={disabled || busy}
            aria-label={t('send_other')}
            size="slim"
            className="rounded-l-none border-on-fill/30 border-l"
          >
            <ChevronDown aria-hidden className="size-4" />
          </Button>
        }
      >
        <MenuItem keys="mod+Enter" onSelect={() => onSend('done')}>
          {t('send_done')}
        </MenuItem>
        <MenuItem keys="mod+shift+Enter" onSelect={() => onSend('todo')}>
          {t('send_keep')}
        </MenuItem>
      </Menu>
    </div>
  )
}
