import { setTimeout as sleep } from 'node:timers/promises'
import { startServer } from '../measure/server.ts'

export type IdleFigures = { secondStartMs: number; firstPageMs: number; residentMegabytes: number }

/** A start of an installation that is there, up to its first page, and what the server then holds in memory. */
export async function measureIdle(dataDir: string): Promise<IdleFigures> {
  const began = performance.now()
  const server = await startServer(dataDir)
  try {
    const page = await fetch(`http://127.0.0.1:${server.port}/`)
    const text = await page.text()
    const parts = [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, part]) => part)
    for (const part of [...parts, '/api/v1/setup'])
      await (await fetch(`http://127.0.0.1:${server.port}${part}`)).arrayBuffer()
    const firstPageMs = performance.now() - began
    await sleep(10_000)
    return { secondStartMs: server.startedIn, firstPageMs, residentMegabytes: (await server.residentBytes()) / 2 ** 20 }
  } finally {
    await server.stop()
  }
}
