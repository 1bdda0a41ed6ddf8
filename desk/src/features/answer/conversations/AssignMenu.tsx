import type { Conversation } from '@madoguchi/contract'
import { useQuery } from '@tanstack/react-query'
import { UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { mailboxesQuery, seesMailbox } from '#features/channels/email/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { canTakeConversations, membersQuery } from '#features/ground/members/index.ts'
import { Avatar } from '#parts/Avatar.tsx'
import { Popover } from '#parts/Popover.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { useAsk } from './asks.ts'
import { Picker } from './Picker.tsx'
import { texts } from './texts/index.ts'
import { useVerbs } from './verbs.ts'

const chip = 'inline-flex h-6 items-center gap-1.5 rounded-full border border-line bg-sheet px-2 text-xs'

export function AssignMenu({ conversation }: { conversation: Conversation }) {
  const t = useTexts(texts)
  const { can } = useSession()
  const [open, setOpen] = useState(false)
  useAsk('assign', () => setOpen(true))
  const { assignee } = conversation
  const face = assignee ? (
    <>
      <Avatar name={assignee.name} size="xs" />
      {t('assigned_to', { name: assignee.name })}
    </>
  ) : (
    <>
      <UserRoundPlus aria-hidden className="size-3.5" />
      {t('nobody')}
    </>
  )
  if (!can('conversation.assign')) return <span className={chip}>{face}</span>
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={t('assign')}
      trigger={
        <button type="button" className={`${chip} hover:bg-sunken`}>
          {face}
        </button>
      }
    >
      <People conversation={conversation} onDone={() => setOpen(false)} />
    </Popover>
  )
}

function People({ conversation, onDone }: { conversation: Conversation; onDone: () => void }) {
  const t = useTexts(texts)
  const { slug, memberId } = useSession()
  const { data: members } = useQuery(membersQuery(slug))
  const verbs = useVerbs(conversation.id)
  const { data: mailboxes } = useQuery(mailboxesQuery(slug))
  const mailbox = mailboxes?.find(({ id }) => id === conversation.mailbox.id)
  const sees = (id: string) => !conversation.mailbox.restricted || (mailbox ? seesMailbox(mailbox, id) : false)
  const able = (members ?? []).filter((member) => canTakeConversations(member) && sees(member.id))
  // Oneself first: it is what one wants most often.
  const people = able.toSorted((a, b) => Number(b.id === memberId) - Number(a.id === memberId))
  const current = conversation.assignee?.id ?? 'none'
  return (
    <Picker
      label={t('assign')}
      placeholder={t('assign_placeholder')}
      none={t('nothing_found')}
      items={[
        ...people.map(({ id, name }) => ({
          id,
          name: id === memberId ? t('name_me', { name }) : name,
          chosen: id === current,
          face: <Avatar name={name} size="sm" />,
        })),
        { id: 'none', name: t('nobody'), chosen: current === 'none' },
      ]}
      onPick={(id) => {
        onDone()
        const member = able.find((one) => one.id === id)
        verbs.assign(member ? { id: member.id, name: member.name } : null)
      }}
    />
  )
}
