import { useEffect, useRef, useSyncExternalStore } from 'react'
import { isComposing } from './composition.ts'
import { chordOf, createSequence } from './keys.ts'

/** Something that can be done here and now: by key, and by name in the command menu, which teaches the key. */
export type Action = {
  name: string
  label: string
  group: string
  keys?: string
  /** Also while typing in a field: only for keys with ⌘ or Ctrl. */
  inFields?: boolean
  /** In the list of keys, but not in the command menu. */
  quiet?: boolean
  run: () => void
}

let actions: readonly Action[] = []
const listeners = new Set<() => void>()

function change(next: readonly Action[]) {
  actions = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const useKnownActions = () => useSyncExternalStore(subscribe, () => actions)

/** Offers actions as long as the component stands. What is offered last wins a key. */
export function useActions(offered: Action[]) {
  const latest = useRef(offered)
  latest.current = offered
  const signature = offered
    .map(({ name, label, keys, group }) => [name, label, keys, group].join('\u0000'))
    .join('\u0001')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the list, whose functions are new on every render
  useEffect(() => {
    const mine = latest.current.map((action) => ({
      ...action,
      run: () => latest.current.find(({ name }) => name === action.name)?.run(),
    }))
    change([...mine, ...actions])
    return () => change(actions.filter((action) => !mine.includes(action)))
  }, [signature])
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type))

/** Inside an open dialog or menu, only that dialog's own keys count. */
const isCovered = () =>
  document.querySelector('[role="dialog"][data-state="open"], [role="menu"][data-state="open"]') !== null

export function listenToKeys() {
  const follow = createSequence()
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.defaultPrevented) return
    const typing = isField(event.target)
    const covered = isCovered()
    const usable = actions.filter((action) => action.keys && (action.inFields || !(typing || covered)))
    const keys = follow(chordOf(event), event.timeStamp, (wanted) => {
      if (usable.some((action) => action.keys === wanted)) return 'whole'
      return usable.some((action) => action.keys?.startsWith(`${wanted} `)) ? 'start' : 'none'
    })
    const action = keys && usable.find((one) => one.keys === keys)
    if (!action) return
    event.preventDefault()
    action.run()
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}
