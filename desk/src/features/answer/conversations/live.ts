import type { EventName } from '@madoguchi/contract'
import { announce } from '#platform/announce.ts'
import { currentLanguage } from '#platform/i18n/language.ts'
import { translator } from '#platform/i18n/texts.ts'
import type { Reaction } from '#platform/live/live.ts'
import { refreshSoon } from '#platform/live/refresh.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'

type Touched = 'one' | 'messages' | 'lists' | 'counts' | 'tags'

/** Which answers grow old by which event. */
const touchedBy: Partial<Record<EventName, readonly Touched[]>> = {
  'conversation.opened': ['lists', 'counts'],
  'contact.applied': ['one', 'messages'],
  'message.received': ['one', 'messages', 'lists', 'counts'],
  'reply.written': ['one', 'messages', 'lists', 'counts'],
  'reply.undone': ['one', 'messages', 'lists', 'counts'],
  'note.written': ['one', 'messages', 'lists'],
  'conversation.assigned': ['one', 'messages', 'lists', 'counts'],
  'conversation.tagged': ['one', 'messages', 'lists'],
  'conversation.moved': ['one', 'messages', 'lists', 'counts'],
  'message.forwarded': ['one', 'messages', 'lists'],
  'forward.undone': ['one', 'messages', 'lists'],
  'conversation.merged': ['one', 'messages', 'lists', 'counts'],
  'conversation.merge_undone': ['one', 'messages', 'lists', 'counts'],
  'conversation.split': ['one', 'messages', 'lists', 'counts'],
  'conversation.split_undone': ['one', 'messages', 'lists', 'counts'],
  'delivery.changed': ['messages'],
  // It may have come under another brand.
  'mailbox.changed': ['one', 'lists', 'counts'],
  'tag.created': ['tags'],
  'tag.changed': ['tags', 'lists', 'one'],
  'tag.removed': ['tags', 'lists', 'one'],
}

export const reactConversations: Reaction = ({ name, data }, queries, slug) => {
  if (name === 'message.received') announce(translator(texts, currentLanguage())('arrived'))
  const touched = touchedBy[name as EventName] ?? []
  const id = typeof data.conversationId === 'string' ? data.conversationId : null
  // The other one of two that were merged, or came apart.
  const other = data.mergedId ?? data.splitId
  if (typeof other === 'string') {
    refreshSoon(queries, keys.one(slug, other))
    refreshSoon(queries, keys.messages(slug, other))
  }
  for (const what of touched) {
    if (what === 'one') refreshSoon(queries, id ? keys.one(slug, id) : [...keys.all(slug), 'one'])
    else if (what === 'messages') id && refreshSoon(queries, keys.messages(slug, id))
    else refreshSoon(queries, keys[what](slug))
  }
}
