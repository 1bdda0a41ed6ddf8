import { createServer } from 'node:http'

export type Receiver = {
  port: number
  /** When which one was asked, by performance.now(). */
  arrived: { path: string; at: number; type: string }[]
  /** What it does with a request of this path. */
  manner: (path: string) => 'take' | 'fail' | 'hang'
  close(): void
}

/** Takes webhooks as a company's own system would. */
export async function startReceiver(): Promise<Receiver> {
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      receiver.arrived.push({ path, at: performance.now(), type: JSON.parse(body).type })
      const manner = receiver.manner(path)
      if (manner !== 'hang') response.writeHead(manner === 'take' ? 204 : 503).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const receiver: Receiver = {
    port: typeof address === 'object' && address ? address.port : 0,
    arrived: [],
    manner: () => 'take',
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
  return receiver
}
