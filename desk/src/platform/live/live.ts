import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { shareStream } from './share.ts'
import type { LiveEvent, LiveState } from './stream.ts'

/** What a feature does to its own cached answers when something happened. */
export type Reaction = (event: LiveEvent, queries: QueryClient, workspace: string) => void

export function useLive(workspace: string, reactions: readonly Reaction[]): LiveState {
  const queries = useQueryClient()
  const [state, setState] = useState<LiveState>('connecting')
  useEffect(
    () =>
      shareStream(workspace, {
        onState: setState,
        onUncertain: () => void queries.invalidateQueries({ refetchType: 'active' }),
        onReset: () => {
          // What is not on the screen must not flash up from memory when it is no longer for this reader.
          queries.removeQueries({ type: 'inactive' })
          void queries.invalidateQueries({ refetchType: 'active' })
        },
        onEvent: (event) => {
          for (const react of reactions) react(event, queries, workspace)
        },
      }),
    [workspace, queries, reactions],
  )
  return state
}

function subscribe(listener: () => void) {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

export const useOnline = () => useSyncExternalStore(subscribe, () => navigator.onLine)
