import type { QueryClient, QueryKey } from '@tanstack/react-query'

const waiting = new Map<string, ReturnType<typeof setTimeout>>()
const pauseMs = 150

/** One event seldom comes alone; what several of them touch is asked for once. */
export function refreshSoon(queries: QueryClient, queryKey: QueryKey) {
  const name = JSON.stringify(queryKey)
  if (waiting.has(name)) return
  waiting.set(
    name,
    setTimeout(() => {
      waiting.delete(name)
      void queries.invalidateQueries({ queryKey })
    }, pauseMs),
  )
}
