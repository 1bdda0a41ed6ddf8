import {
  Done,
  done,
  SignInConnection,
  SignInConnectionDraft,
  SignInConnectionQuery,
  SignInOffer,
  SignInOfferQuery,
  SignInRefusal,
  SignInServiceDraft,
  SignInServiceReturn,
  SignInServiceSettings,
  SignInServiceStart,
  SignInServiceTest,
  SignInServiceUrl,
} from '@madoguchi/contract'
import { problem, type Router } from '#platform/http/index.ts'
import { beginConnecting, beginSignIn } from './begin.ts'
import { disconnect, readConnection } from './connection.ts'
import { finishSignIn } from './finish.ts'
import { findOffer } from './queries.ts'
import { refusals } from './refusals.ts'
import { readSettings, removeService, setService, testService } from './settings.ts'

const permission = 'sign_in.manage'

export function routes(app: Router): void {
  app.get(
    '/workspace/sign-in-service',
    { permission, answer: SignInServiceSettings, summary: 'The sign-in service of the workspace; without its secret.' },
    async ({ ctx }) => readSettings(ctx),
  )

  app.put(
    '/workspace/sign-in-service',
    { permission, body: SignInServiceDraft, answer: SignInServiceSettings, summary: 'Set the sign-in service.' },
    async ({ ctx, body }) => setService(ctx, body),
  )

  app.delete(
    '/workspace/sign-in-service',
    { permission, answer: Done, summary: 'Remove the sign-in service. Who signed in by it is signed out.' },
    async ({ ctx }) => {
      await removeService(ctx)
      return done
    },
  )

  app.post(
    '/workspace/sign-in-service/test',
    {
      permission,
      answer: SignInServiceTest,
      changesNothing: true,
      summary: 'Whether the sign-in service answers as one should.',
    },
    async ({ ctx }) => testService(ctx),
  )

  app.get(
    '/sign-in/service',
    {
      access: 'public',
      query: SignInOfferQuery,
      answer: SignInOffer,
      perMinute: 60,
      summary: 'The sign-in service of a workspace; where there is only one workspace, it need not be named.',
    },
    async ({ services, query: { workspace } }) => {
      const offer = await findOffer(services.database, workspace ?? null)
      return { service: offer && { workspace: offer.slug, name: offer.name } }
    },
  )

  app.post(
    '/sign-in/service',
    {
      access: 'public',
      body: SignInServiceStart,
      answer: SignInServiceUrl,
      perMinute: 30,
      summary: 'Begin to sign in by the sign-in service of a workspace.',
    },
    ({ body, ...exchange }) => beginSignIn(exchange, body),
  )

  app.get(
    '/sign-in/service/return',
    {
      access: 'public',
      query: SignInServiceReturn,
      perMinute: 30,
      summary: 'Where a sign-in service sends the browser back to.',
    },
    async ({ query, ...exchange }) => exchange.reply.redirect(await finishSignIn(exchange, query), 303),
  )

  app.get(
    '/sign-in/service/refusals/:code',
    {
      access: 'public',
      params: SignInRefusal,
      answer: Done,
      summary: 'What a word on the way back means: always a problem, in the language of who asks.',
    },
    async ({ params }) => {
      throw problem(refusals.find((code) => code === params.code) ?? 'not_found')
    },
  )

  app.get(
    '/me/sign-in-service',
    {
      access: 'session',
      query: SignInConnectionQuery,
      answer: SignInConnection,
      summary: 'Whether your place in a workspace is connected with its sign-in service.',
    },
    ({ services, session, query }) => readConnection(services, session, query.workspace),
  )

  app.post(
    '/me/sign-in-service',
    {
      access: 'session',
      body: SignInConnectionDraft,
      answer: SignInServiceUrl,
      perMinute: 30,
      summary: 'Begin to connect your place in a workspace with its sign-in service.',
    },
    ({ body, session, ...exchange }) => beginConnecting(exchange, session, body),
  )

  app.delete(
    '/me/sign-in-service',
    { access: 'session', body: SignInConnectionDraft, answer: Done, summary: 'Take the connection back.' },
    async ({ body, session, ...exchange }) => {
      await disconnect(exchange, session, body)
      return done
    },
  )
}
