import { createSseParser } from './sse.ts'

export type LiveEvent = { name: string; position: number; data: Record<string, unknown> }
export type LiveState = 'connecting' | 'live' | 'lost'

type Stream = {
  workspace: string
  /** The newest position seen so far; the server then sends everything after it. */
  position: () => number | null
  onEvent: (event: LiveEvent) => void
  onState: (state: LiveState) => void
  signal: AbortSignal
}

const silenceMs = 75_000
const longestWaitMs = 20_000

function readEvent(data: string, name: string, id: string): LiveEvent | null {
  try {
    const body: unknown = JSON.parse(data)
    if (typeof body !== 'object' || body === null) return null
    const fields = body as { name?: unknown; position?: unknown; data?: unknown }
    const inner = typeof fields.data === 'object' && fields.data !== null ? fields.data : body
    const position = Number(id || fields.position)
    return {
      name: typeof fields.name === 'string' ? fields.name : name,
      position: Number.isFinite(position) ? position : 0,
      data: inner as Record<string, unknown>,
    }
  } catch {
    return null
  }
}

/** Reads until the stream ends, breaks, or is silent for longer than the server's heartbeat. */
async function listen({ workspace, position, onEvent, onState, signal }: Stream) {
  const silence = new AbortController()
  const either = AbortSignal.any([signal, silence.signal])
  let timer = setTimeout(() => silence.abort(), silenceMs)
  try {
    const last = position()
    const response = await fetch(`/api/v1/events?workspace=${encodeURIComponent(workspace)}`, {
      headers: { Accept: 'text/event-stream', ...(last === null ? {} : { 'Last-Event-ID': String(last) }) },
      signal: either,
    })
    if (!response.ok || !response.body) throw new Error(`events answered ${response.status}`)
    onState('live')
    const feed = createSseParser(({ event, id, data }) => {
      const read = readEvent(data, event, id)
      if (read) onEvent(read)
    })
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      clearTimeout(timer)
      timer = setTimeout(() => silence.abort(), silenceMs)
      feed(chunk.value)
    }
  } finally {
    clearTimeout(timer)
  }
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    window.addEventListener('online', done)
    signal.addEventListener('abort', done)
  })

/** Keeps one stream open until told to stop, each failure waiting longer, with jitter so that desks do not return all at once. */
export async function keepStream(stream: Stream) {
  let failures = 0
  while (!stream.signal.aborted) {
    const startedAt = Date.now()
    await listen(stream).catch(() => undefined)
    if (stream.signal.aborted) return
    failures = Date.now() - startedAt > 30_000 ? 0 : failures + 1
    if (failures > 0) stream.onState('lost')
    await pause(Math.min(longestWaitMs, 500 * 2 ** failures) * (0.5 + Math.random() / 2), stream.signal)
  }
}
