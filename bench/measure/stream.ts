import { get } from 'node:http'
import type { BenchServer } from './server.ts'

export type Heard = { name: string; data: Record<string, string> }

/** Follows the live stream as a desk does; `hear` gets each event the moment it is there. */
export function follow(server: BenchServer, token: string, hear: (event: Heard) => void): Promise<{ close(): void }> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: server.port,
      path: '/api/v1/events',
      headers: { authorization: `Bearer ${token}` },
    }
    const asked = get(options, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`the live stream answered ${answer.statusCode}`))
      let rest = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        const frames = (rest + part).split('\n\n')
        rest = frames.pop() ?? ''
        for (const frame of frames) {
          const name = /^event: (.*)$/m.exec(frame)?.[1]
          if (name === 'ready') resolve({ close: () => asked.destroy() })
          else if (name) hear({ name, data: JSON.parse(/^data: (.*)$/m.exec(frame)?.[1] ?? '{}').data ?? {} })
        }
      })
      answer.on('error', () => undefined)
    })
    asked.on('error', reject)
  })
}
