import { useSyncExternalStore } from 'react'
import { recall, remember } from '#platform/storage.ts'

export type DraftFile = { id: string; name: string; mediaType: string; bytes: number }
export type Draft = {
  text: string
  to?: string[]
  cc?: string[]
  subject?: string
  mailboxId?: string
  files: DraftFile[]
}
type Mode = 'reply' | 'note' | 'new' | 'forward'
/** A draft belongs to one person, in one conversation (of a forward: at one message), in one workspace. */
export type Place = { slug: string; memberId: string; conversationId: string; mode: Mode }

const empty: Draft = { text: '', files: [] }
const known = new Map<string, Draft>()
const listeners = new Set<() => void>()

const keyOf = ({ slug, memberId, conversationId, mode }: Place) => `draft.${slug}.${memberId}.${conversationId}.${mode}`

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'text' in value && 'files' in value && Array.isArray(value.files)

export function readDraft(place: Place): Draft {
  const key = keyOf(place)
  const draft = known.get(key) ?? recall(key, isDraft) ?? empty
  known.set(key, draft)
  return draft
}

export function writeDraft(place: Place, draft: Draft | undefined) {
  const key = keyOf(place)
  known.set(key, draft ?? empty)
  const worthKeeping = draft && (draft.text.trim() || draft.files.length || draft.subject || draft.to?.length)
  remember(key, worthKeeping ? draft : undefined)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Lays what somebody had begun to write in a conversation into another one, behind what stands there. */
export function carryDrafts(person: Pick<Place, 'slug' | 'memberId'>, from: string, into: string) {
  for (const mode of ['reply', 'note'] as const) {
    const begun = readDraft({ ...person, conversationId: from, mode })
    if (begun.text.trim() === '' && begun.files.length === 0) continue
    const there = readDraft({ ...person, conversationId: into, mode })
    const text = [there.text, begun.text].filter((one) => one.trim() !== '').join('\n\n')
    writeDraft({ ...person, conversationId: into, mode }, { ...there, text, files: [...there.files, ...begun.files] })
    writeDraft({ ...person, conversationId: from, mode }, undefined)
  }
}

/** Whether an answer was begun there. */
export const useHasDraft = (place: Place) => useSyncExternalStore(subscribe, () => readDraft(place).text.trim() !== '')

export function useDraft(place: Place) {
  const draft = useSyncExternalStore(subscribe, () => readDraft(place))
  const change = (part: Partial<Draft>) => writeDraft(place, { ...readDraft(place), ...part })
  return [draft, change] as const
}
