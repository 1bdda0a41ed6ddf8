import type { FastifyRequest } from 'fastify'
import { problem } from './problem.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Browsers say where a request comes from. What changes something must come from our own pages, and so must what is
 * read for a page: another site may lead a person here, but neither follow our streams nor show our files.
 */
export function refuseCrossSite(request: FastifyRequest, publicUrl: string): void {
  const { authorization, origin, host } = request.headers
  if (authorization) return
  if (origin !== undefined) {
    if (!URL.canParse(origin)) throw problem('cross_site_request')
    if (new URL(origin).host !== host && origin !== publicUrl) throw problem('cross_site_request')
    return
  }
  const site = request.headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return
  if (reading.has(request.method) && (site === 'same-site' || request.headers['sec-fetch-mode'] === 'navigate')) return
  throw problem('cross_site_request')
}
