import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { afterAll } from 'vitest'
import { createOutgoing } from '#platform/outgoing/index.ts'
import type { TestServices } from './services.ts'

export type Got = { headers: Record<string, string>; body: string; path: string }
type Answer = (response: ServerResponse, got: Got) => void

const closing: (() => void)[] = []
afterAll(() => {
  for (const close of closing) close()
})

/** A real server that takes webhooks, and the way out of `services` opened to it and to nothing else. */
export async function openReceiver(services: TestServices) {
  const got: Got[] = []
  let answer: Answer = (response) => response.end('thanks')
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      const one = { headers: textsIn(request.headers), body, path: request.url ?? '' }
      got.push(one)
      answer(response, one)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  services.outgoing = createOutgoing({ ports: [80], trust: { port: address.port } })
  return {
    address: `http://127.0.0.1:${address.port}/hook`,
    got,
    types: () => got.map(({ body }) => JSON.parse(body).type as string),
    answerBy(next: Answer | number) {
      answer = typeof next === 'number' ? (response) => void response.writeHead(next).end('sorry') : next
    },
  }
}

const textsIn = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
