import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { shareStream } from './share.ts'
import type { LiveEvent } from './stream.ts'

/** The server's side of every stream that a tab opened, with the position from which it asked. */
type Opened = { after: string | null; send: (text: string) => void }
let opened: Opened[] = []

beforeEach(() => {
  opened = []
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('fetch', async (_address: string, { headers, signal }: RequestInit) => {
    const wire = new TransformStream<Uint8Array, Uint8Array>()
    const writer = wire.writable.getWriter()
    signal?.addEventListener('abort', () => void writer.abort().catch(() => undefined))
    opened.push({
      after: new Headers(headers).get('Last-Event-ID'),
      send: (text) => void writer.write(new TextEncoder().encode(text)).catch(() => undefined),
    })
    return new Response(wire.readable)
  })
})
afterEach(() => vi.unstubAllGlobals())

const frame = (position: number) =>
  `id: ${position}\nevent: note.written\ndata: {"position":${position},"name":"note.written","data":{}}\n\n`
const last = () => opened.at(-1)

function openTab() {
  const heard: number[] = []
  let uncertain = 0
  let resets = 0
  const close = shareStream('minato', {
    onEvent: ({ position }: LiveEvent) => heard.push(position),
    onState: () => undefined,
    onUncertain: () => {
      uncertain += 1
    },
    onReset: () => {
      resets += 1
    },
  })
  return { heard, close, uncertain: () => uncertain, resets: () => resets }
}

test('tabs share one stream, and when its reader closes the next goes on from where it was', async () => {
  const first = openTab()
  await expect.poll(() => opened.length).toBe(1)
  const second = openTab()
  last()?.send('id: 4\nevent: ready\ndata: {}\n\n')
  last()?.send(frame(5))
  last()?.send(frame(6))
  await expect
    .poll(() => [first.heard, second.heard])
    .toEqual([
      [5, 6],
      [5, 6],
    ])
  expect(opened).toHaveLength(1)

  first.close()
  await expect.poll(() => opened.length).toBe(2)
  expect(last()?.after).toBe('6')
  // The server may repeat what was under way; it is heard once.
  last()?.send(frame(6))
  last()?.send(frame(7))
  await expect.poll(() => second.heard).toEqual([5, 6, 7])
  second.close()
})

test('a tab that begins, or whose log is another one, asks for everything anew', async () => {
  const tab = openTab()
  await expect.poll(() => tab.uncertain()).toBe(1)
  last()?.send('id: 40\nevent: ready\ndata: {}\n\n')
  last()?.send('id: 3\nevent: reset\ndata: {}\n\n')
  await expect.poll(() => [tab.uncertain(), tab.resets()]).toEqual([1, 1])
  last()?.send(frame(4))
  await expect.poll(() => tab.heard).toEqual([4])
  tab.close()
})
