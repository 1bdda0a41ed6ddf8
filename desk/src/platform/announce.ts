import { useSyncExternalStore } from 'react'

let sentence = ''
const listeners = new Set<() => void>()

/** Says something to those who hear the screen instead of seeing it. */
export function announce(next: string) {
  // The same sentence twice is spoken only if the text differs.
  sentence = next === sentence ? `${next}\u00a0` : next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const useAnnouncement = () => useSyncExternalStore(subscribe, () => sentence)
