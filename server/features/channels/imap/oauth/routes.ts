import { Done, done, IdParams, OAuthClientDraft, OAuthClients, OAuthReturn, OAuthStart } from '@madoguchi/contract'
import type { Router } from '#platform/http/index.ts'
import { seal } from '#platform/seal.ts'
import { listClients, putClient } from './queries.ts'
import { finishSignIn, redirectUrlOf, startSignIn } from './sign-in.ts'

const permission = 'mailbox.manage'

export function oauthRoutes(app: Router): void {
  app.get(
    '/mail-sign-in/clients',
    { permission, answer: OAuthClients, summary: 'What the mail providers know this workspace as; without secrets.' },
    async ({ ctx }) => ({
      items: (await ctx.transaction(listClients)).map(({ provider, client_id: clientId, tenant }) => ({
        provider,
        clientId,
        tenant,
      })),
      redirectUrl: redirectUrlOf(ctx.services),
    }),
  )

  app.put(
    '/mail-sign-in/clients',
    { permission, body: OAuthClientDraft, answer: Done, summary: 'Set the client id and secret of a provider.' },
    async ({ ctx, body: { provider, clientId, clientSecret, tenant } }) => {
      const sealed = seal(clientSecret, ctx.services.config.secret)
      await ctx.transaction((tx) =>
        putClient(tx, provider, { client_id: clientId, client_secret_sealed: sealed, tenant }),
      )
      return done
    },
  )

  app.post(
    '/mailboxes/:id/imap/sign-in',
    { permission, params: IdParams, answer: OAuthStart, summary: 'Begin to sign in at the mail provider.' },
    async ({ ctx, params }) => ({ url: await startSignIn(ctx, params.id) }),
  )

  app.get(
    '/mail-sign-in/return',
    {
      access: 'session',
      query: OAuthReturn,
      perMinute: 30,
      summary: 'Where a mail provider sends the browser back to.',
    },
    async ({ session, services, query, reply }) =>
      reply.redirect(await finishSignIn(services, session.memberships, query), 303),
  )
}
