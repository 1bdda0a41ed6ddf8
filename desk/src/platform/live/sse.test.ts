import { expect, test } from 'vitest'
import { createSseParser, type SseMessage } from './sse.ts'

const wire =
  ': hello\r\n\r\nid: 7\nevent: conversation.assigned\ndata: {"a":\ndata: 1}\n\nid: 8\ndata: 件\n\n: still here\n\n'
const expected: SseMessage[] = [
  { event: 'conversation.assigned', id: '7', data: '{"a":\n1}' },
  { event: 'message', id: '8', data: '件' },
]

test.each([1, 2, 3, 5, 1000])('events are whole when the wire gives %i characters at a time', (size) => {
  const heard: SseMessage[] = []
  const feed = createSseParser((message) => heard.push(message))
  for (let at = 0; at < wire.length; at += size) feed(wire.slice(at, at + size))
  expect(heard).toEqual(expected)
})

test('an event cut off by the end of the stream is not given out', () => {
  const heard: SseMessage[] = []
  createSseParser((message) => heard.push(message))('id: 9\ndata: half\n')
  expect(heard).toEqual([])
})
