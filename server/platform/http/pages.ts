import { existsSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { problem } from './problem.ts'

/**
 * Serves a built web app at `/`: files with a hash in their name for ever, and its one page for every other
 * address that a browser asks for. Unknown API addresses are refused as such.
 */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  const page = path.join(folder, 'index.html')
  const built = existsSync(page)
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: false,
      setHeaders: (reply, file) =>
        void reply.header(
          'Cache-Control',
          file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const { method, url, headers } = request
    // A part of an older build that is gone must not be answered with a page.
    const isPart = url.startsWith('/api/') || url.startsWith('/assets/')
    const wantsPage = method === 'GET' && !isPart && /text\/html|\*\/\*/.test(headers.accept ?? '*/*')
    if (!built || !wantsPage) throw problem('not_found')
    return reply.header('Cache-Control', 'no-cache').sendFile('index.html')
  })
}
