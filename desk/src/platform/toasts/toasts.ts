import { useSyncExternalStore } from 'react'

export type Toast = {
  id: number
  tone: 'plain' | 'done' | 'danger'
  text: string
  action?: { label: string; run: () => void }
  /** Shows how much of the time is left: for what can still be undone. */
  countdown?: boolean
  ms: number
}

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

function change(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

export function dismissToast(id: number) {
  change(toasts.filter((toast) => toast.id !== id))
}

export function showToast(toast: Omit<Toast, 'id' | 'ms' | 'tone'> & Partial<Pick<Toast, 'ms' | 'tone'>>) {
  const id = ++lastId
  // Who has to act on it gets longer to read it.
  const ms = toast.ms ?? (toast.action || toast.tone === 'danger' ? 9000 : 4000)
  change([...toasts.slice(-2), { tone: 'plain', ...toast, id, ms }])
  return id
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const useToasts = () => useSyncExternalStore(subscribe, () => toasts)
