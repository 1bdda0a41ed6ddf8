import type { Conversation } from '@madoguchi/contract'
import { useSession } from '#features/ground/access/index.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { type Action, useActions } from '#platform/keyboard/actions.ts'
import { askFor } from './asks.ts'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'
import { useVerbs } from './verbs.ts'

/** The keys of the open conversation; what needs a choice opens the menu where it stands. */
export function ConversationKeys({ conversation }: { conversation: Conversation }) {
  const t = useTexts(texts)
  const { can, memberId, user } = useSession()
  const verbs = useVerbs(conversation.id)
  const { afterwards, close } = useInbox()
  const group = t('conversation')
  const finish = () => {
    const goOn = afterwards(conversation.id)
    verbs.done()
    goOn()
  }
  const offered: (Action | false)[] = [
    can('conversation.reply') && { name: 'c.reply', label: t('reply'), group, keys: 'r', run: () => askFor('reply') },
    can('conversation.note') && { name: 'c.note', label: t('note'), group, keys: 'n', run: () => askFor('note') },
    can('conversation.assign') && {
      name: 'c.assign',
      label: t('assign'),
      group,
      keys: 'a',
      run: () => askFor('assign'),
    },
    can('conversation.assign') && {
      name: 'c.take',
      label: t('take'),
      group,
      keys: 'm',
      run: () => verbs.assign({ id: memberId, name: user.name }),
    },
    can('conversation.tag') && { name: 'c.tags', label: t('set_tags'), group, keys: 't', run: () => askFor('tags') },
    can('conversation.manage') && {
      name: 'c.snooze',
      label: t('snooze'),
      group,
      keys: 's',
      run: () => askFor('snooze'),
    },
    can('conversation.manage') &&
      (conversation.state === 'done'
        ? { name: 'c.reopen', label: t('reopen'), group, keys: 'e', run: verbs.reopen }
        : { name: 'c.done', label: t('mark_done'), group, keys: 'e', run: finish }),
    can('conversation.reply') && {
      name: 'c.forward',
      label: t('forward_newest'),
      group,
      keys: 'f',
      run: () => askFor('forward'),
    },
    can('conversation.manage') && { name: 'c.merge', label: t('merge'), group, keys: 'i', run: () => askFor('merge') },
    { name: 'c.close', label: t('to_list'), group, keys: 'u', quiet: true, run: close },
  ]
  useActions(offered.filter((action) => action !== false))
  return null
}
