import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '#platform/context.ts'
import { cookieSecret } from './auth.ts'
import { challengeMs, sessionMs } from './rules.ts'

const isSecure = (services: Services): boolean => services.config.publicUrl.startsWith('https:')

const nameOf = (services: Services, name: string): string => `${isSecure(services) ? '__Secure-' : ''}madoguchi.${name}`

export const sessionCookie = (services: Services): string => nameOf(services, 'session_token')
export const challengeCookie = (services: Services): string => nameOf(services, 'two_factor')

/** Browsers take back a `__Secure-` cookie only from an answer that is marked secure itself. */
export const dropSessionCookie = (services: Services, reply: FastifyReply): FastifyReply =>
  reply.clearCookie(sessionCookie(services), { path: '/', secure: isSecure(services) })

/** As better-auth sets it: out of reach of scripts and of other sites. */
export const giveSessionCookie = (services: Services, reply: FastifyReply, value: string): FastifyReply =>
  reply.setCookie(sessionCookie(services), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(services),
    maxAge: sessionMs / 1000,
    encode: encodeURIComponent,
  })

const stateCookie = (services: Services): string => nameOf(services, 'sign_in_state')
const statePath = '/api/v1/sign-in/service'

/** Ties a sign-in that has begun elsewhere to this browser. */
export const giveStateCookie = (services: Services, reply: FastifyReply, state: string): FastifyReply =>
  reply.setCookie(stateCookie(services), state, {
    path: statePath,
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(services),
    maxAge: challengeMs / 1000,
  })

type Answering = { services: Services; request: FastifyRequest; reply: FastifyReply }

/** What `giveStateCookie` gave, once. */
export function takeStateCookie({ services, request, reply }: Answering): string | undefined {
  const name = stateCookie(services)
  reply.clearCookie(name, { path: statePath, secure: isSecure(services) })
  return request.cookies[name]
}

/** A value with its signature, as better-auth writes it into a cookie. */
export const signValue = (services: Services, value: string): string => `${value}.${signatureOf(services, value)}`

/** The value of a signed cookie; null where the signature is not ours. */
export function readSigned(services: Services, signed: string | undefined): string | null {
  const dot = signed?.lastIndexOf('.') ?? -1
  if (signed === undefined || dot < 1) return null
  const value = signed.slice(0, dot)
  const given = Buffer.from(signed.slice(dot + 1))
  const expected = Buffer.from(signatureOf(services, value))
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : null
}

const signatureOf = (services: Services, value: string): string =>
  createHmac('sha256', cookieSecret(services)).update(value).digest('base64')
