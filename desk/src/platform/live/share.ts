import { keepStream, type LiveEvent, type LiveState } from './stream.ts'

type Note = { kind: 'event'; event: LiveEvent } | { kind: 'state'; state: LiveState } | { kind: 'ask' }

type Listener = {
  onEvent: (event: LiveEvent) => void
  onState: (state: LiveState) => void
  /** Events may have been missed: the first connection, or a tab that slept. */
  onUncertain: () => void
  /** What was seen so far may be nothing to go by: another log, or another view of it. */
  onReset: () => void
}

/**
 * One stream per browser: the tab that holds the lock reads it and passes on what it hears.
 * When that tab closes, the next one takes the lock and goes on from the last position it heard itself.
 */
export function shareStream(workspace: string, { onEvent, onState, onUncertain, onReset }: Listener) {
  const name = `madoguchi.live.${workspace}`
  const channel = new BroadcastChannel(name)
  const stop = new AbortController()
  let position: number | null = null
  let state: LiveState = 'connecting'
  let leading = false

  const hearEvent = (event: LiveEvent) => {
    // The log is another one than before, as after a restored backup, or its reader sees other things in it.
    if (event.name === 'reset') {
      position = event.position
      onReset()
      return
    }
    if (position !== null && event.position !== 0 && event.position <= position) return
    if (event.position > 0) position = event.position
    onEvent(event)
  }
  const hearState = (next: LiveState) => {
    if (next === 'live' && position === null) onUncertain()
    state = next
    onState(next)
  }

  channel.onmessage = ({ data }: MessageEvent<Note>) => {
    if (data.kind === 'event') hearEvent(data.event)
    else if (data.kind === 'state') hearState(data.state)
    else if (leading) channel.postMessage({ kind: 'state', state } satisfies Note)
  }
  channel.postMessage({ kind: 'ask' } satisfies Note)

  const lead = async () => {
    leading = true
    await keepStream({
      workspace,
      position: () => position,
      signal: stop.signal,
      onEvent: (event) => {
        // Says only where the stream begins, to the one who reads it.
        if (event.name === 'ready') {
          position ??= event.position
          return
        }
        hearEvent(event)
        channel.postMessage({ kind: 'event', event } satisfies Note)
      },
      onState: (next) => {
        hearState(next)
        channel.postMessage({ kind: 'state', state: next } satisfies Note)
      },
    })
  }
  // Locks exist only in secure contexts; over plain http each tab then reads its own stream.
  if (navigator.locks) navigator.locks.request(name, { signal: stop.signal }, lead).catch(() => undefined)
  else void lead()

  // A tab restored from the back/forward cache heard nothing while it was away.
  const onShow = (event: PageTransitionEvent) => event.persisted && onUncertain()
  window.addEventListener('pageshow', onShow)

  return () => {
    stop.abort()
    channel.close()
    window.removeEventListener('pageshow', onShow)
  }
}
