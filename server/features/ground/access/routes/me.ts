import {
  Done,
  done,
  IdParams,
  Me,
  MeChange,
  PasswordChange,
  PasswordProof,
  page,
  Session,
  TotpCode,
  TotpSetup,
} from '@madoguchi/contract'
import type { Router } from '#platform/http/index.ts'
import { changePassword } from '../actions/password.ts'
import { endSession } from '../actions/sessions.ts'
import { beginTotp, confirmTotp, endTotp } from '../actions/totp.ts'
import { changeMe } from '../actions/users.ts'
import { findUser, listSessions } from '../queries.ts'
import { viewMe, viewSession } from '../views.ts'

export function meRoutes(app: Router): void {
  app.get(
    '/me',
    { access: 'session', answer: Me, summary: 'Who is signed in, and what they may do in which workspace.' },
    async ({ services, session }) => viewMe(await findUser(services.database, session.userId), session),
  )

  app.patch(
    '/me',
    { access: 'session', body: MeChange, answer: Me, summary: 'Change your name or language.' },
    async ({ services, session, body, request }) => {
      await changeMe(services, session, body, request.id)
      return viewMe(await findUser(services.database, session.userId), session)
    },
  )

  app.post(
    '/me/password',
    {
      access: 'session',
      body: PasswordChange,
      answer: Done,
      summary: 'Change the password. All other sessions end with it.',
    },
    async ({ body, session, ...exchange }) => {
      await changePassword(exchange, session, body)
      return done
    },
  )

  app.post(
    '/me/totp',
    {
      access: 'session',
      body: PasswordProof,
      answer: TotpSetup,
      summary: 'Begin to set up two-step sign-in; it is on when a first code is confirmed.',
    },
    ({ body, session, ...exchange }) => beginTotp(exchange, session, body.password),
  )

  app.post(
    '/me/totp/confirm',
    { access: 'session', body: TotpCode, answer: Done, summary: 'Switch two-step sign-in on with a first code.' },
    async ({ body, session, ...exchange }) => {
      await confirmTotp(exchange, session, body.code)
      return done
    },
  )

  app.delete(
    '/me/totp',
    { access: 'session', body: PasswordProof, answer: Done, summary: 'Switch two-step sign-in off.' },
    async ({ body, session, ...exchange }) => {
      await endTotp(exchange, session, body.password)
      return done
    },
  )

  app.get(
    '/me/sessions',
    { access: 'session', answer: page(Session), summary: 'Where you are signed in, the latest first.' },
    async ({ services, session }) => {
      const rows = await listSessions(services.database, session, services.clock.now())
      return { items: rows.map((row) => viewSession(row, session.sessionId, session.language)), next: null }
    },
  )

  app.delete(
    '/me/sessions/:id',
    { access: 'session', params: IdParams, answer: Done, summary: 'End one of your sessions.' },
    async ({ params, session, ...exchange }) => {
      await endSession(exchange, session, params.id)
      return done
    },
  )
}
