import { type Draft, type Place, writeDraft } from './drafts.ts'

/** What was written, for as long as it can be taken back. */
const sent = new Map<string, { place: Place; draft: Draft }>()

export const keepForward = (id: string, place: Place, draft: Draft) => void sent.set(id, { place, draft })

/** Lays the words of a forward that was taken back where they were written. */
export function bringForwardBack(id: string) {
  const written = sent.get(id)
  if (written) writeDraft(written.place, written.draft)
}
