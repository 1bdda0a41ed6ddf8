import type { Conversation, Message } from '@madoguchi/contract'
import { Link } from '@tanstack/react-router'
import { Lock } from 'lucide-react'
import { useSession } from '#features/ground/access/index.ts'
import { Avatar } from '#parts/Avatar.tsx'
import { classes } from '#parts/classes.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayFully, sayMoment, useNow } from '#platform/time.ts'
import { DeliveryLine } from './DeliveryLine.tsx'
import { FileChips } from './FileChips.tsx'
import { MessageBody } from './MessageBody.tsx'
import { MessageMenu } from './MessageMenu.tsx'
import { SenderCheck, VerifiedMark } from './SenderCheck.tsx'
import { texts } from './texts/index.ts'
import { useUndoMove } from './use-merge.ts'

const grounds = {
  incoming: 'border-line bg-sheet',
  reply: 'border-line bg-action-soft/45',
  note: 'border-note-line bg-note',
  forward: 'border-line border-dashed bg-sheet',
  system: '',
}

export function MessageCard({ message, conversation }: { message: Message; conversation: Conversation }) {
  if (message.kind === 'system') return <SystemLine message={message} />
  return (
    <article className="flex gap-2.5">
      <div className="hidden pt-0.5 sm:block">
        <Avatar name={message.author.name} />
      </div>
      <div className={classes('min-w-0 flex-1 rounded-lg border px-3.5 pt-2.5 pb-3', grounds[message.kind])}>
        <CardHead message={message} />
        <Recipients message={message} />
        {message.verification && <SenderCheck verification={message.verification} />}
        <MessageBody message={message} />
        <FileChips files={message.files.filter((file) => !standsInHtml(message, file.contentId))} />
        {message.delivery && <DeliveryLine message={message} delivery={message.delivery} conversation={conversation} />}
      </div>
    </article>
  )
}

/** Pictures that the mail itself shows need no second mention. */
const standsInHtml = ({ html }: Message, contentId: string | null) =>
  contentId !== null && html?.includes(`data-cid="${contentId}"`) === true

function CardHead({ message }: { message: Message }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = useNow()
  const { slug, can } = useSession()
  return (
    <header className="mb-1 flex flex-wrap items-baseline gap-x-2.5">
      <h3 className="min-w-0 break-words font-semibold text-sm">{message.author.name}</h3>
      {message.verification && <VerifiedMark verification={message.verification} />}
      <p className="flex items-center gap-1 text-ink-3 text-sm">
        {message.kind === 'note' && <Lock aria-hidden className="size-3" />}
        {t(message.kind === 'incoming' && message.aside ? 'kind_third_party' : `kind_${message.kind}`)} ·{' '}
        <time dateTime={message.createdAt} title={sayFully(message.createdAt, language)}>
          {sayMoment(message.createdAt, now, language)}
        </time>
      </p>
      <span className="ml-auto flex items-baseline gap-x-2.5">
        {message.inboundId && can('ledger.read') && (
          <Link
            to="/$workspace/ledger/in"
            params={{ workspace: slug }}
            search={{ id: message.inboundId }}
            className="text-ink-3 text-xs underline decoration-line underline-offset-4 hover:text-ink"
          >
            {t('raw_source')}
          </Link>
        )}
        <MessageMenu message={message} />
      </span>
    </header>
  )
}

function Recipients({ message }: { message: Message }) {
  const t = useTexts(texts)
  const say = (people: Message['to']) => people.map(({ name, address }) => name || address).join(t('list_comma'))
  if (message.kind === 'note' || (message.cc.length === 0 && message.kind === 'incoming')) return null
  return (
    <p className="mb-1 truncate text-ink-3 text-sm">
      {(message.kind === 'reply' || message.kind === 'forward') && t('to_people', { people: say(message.to) })}
      {message.cc.length > 0 && ` ${t('cc_people', { people: say(message.cc) })}`}
    </p>
  )
}

function SystemLine({ message }: { message: Message }) {
  const language = useLanguage()
  const now = useNow()
  const { author, text, createdAt, moveId, conversationId } = message
  return (
    <p className="px-2 py-0.5 text-center text-ink-3 text-sm">
      <span className="whitespace-pre-wrap">{text}</span>
      {author.kind === 'member' && ` · ${author.name}`} · {sayMoment(createdAt, now, language)}
      {moveId && <UndoMoveButton id={conversationId} moveId={moveId} />}
    </p>
  )
}

function UndoMoveButton(move: { id: string; moveId: string }) {
  const t = useTexts(texts)
  const { can } = useSession()
  const { undo, isPending } = useUndoMove()
  if (!can('conversation.manage')) return null
  return (
    <button
      type="button"
      disabled={isPending}
      onClick={() => undo(move)}
      className="ml-2 underline decoration-line underline-offset-4 hover:text-ink"
    >
      {t('undo')}
    </button>
  )
}
