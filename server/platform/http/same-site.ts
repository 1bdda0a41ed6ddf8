import type { FastifyRequest } from 'fastify'
import { problem } from './problem.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Browsers say where a request comes from; what changes something must come from our own pages. */
export function refuseCrossSite(request: FastifyRequest, publicUrl: string): void {
  if (reading.has(request.method) || request.headers.authorization) return
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (origin === undefined) {
    if (site === undefined || site === 'same-origin' || site === 'none') return
    throw problem('cross_site_request')
  }
  if (!URL.canParse(origin)) throw problem('cross_site_request')
  if (new URL(origin).host !== host && origin !== publicUrl) throw problem('cross_site_request')
}
