import {
  AcceptInvitation,
  Done,
  done,
  IdParams,
  Invitation,
  InvitationDraft,
  InvitationMade,
  InvitationView,
  PageQuery,
  page,
  SignInAnswer,
} from '@madoguchi/contract'
import { z } from 'zod'
import { decodeCursor, type Router, TimeAndId, toPage } from '#platform/http/index.ts'
import { invite, withdrawInvitation } from './actions.ts'
import { listOpenInvitations } from './queries.ts'
import { acceptInvitation, joinByInvitation, mailLinkAgain, openInvitation } from './take.ts'
import { viewInvitation, viewOpened } from './views.ts'

const TokenParams = z.strictObject({ token: z.string().max(100) })

export function routes(app: Router): void {
  app.get(
    '/invitations',
    {
      permission: 'member.manage',
      query: PageQuery,
      answer: page(Invitation),
      summary: 'Invitations that nobody has taken yet, newest first.',
    },
    async ({ ctx, query: { cursor, limit } }) => {
      const before = decodeCursor(cursor, TimeAndId)
      const rows = await ctx.transaction((tx) => listOpenInvitations(tx, limit, before))
      return toPage(rows, limit, viewInvitation, (row) => [row.created_at.toISOString(), row.id])
    },
  )

  app.post(
    '/invitations',
    {
      permission: 'member.manage',
      body: InvitationDraft,
      answer: InvitationMade,
      answersSecret: true,
      summary: 'Invite somebody. An earlier invitation to the same address is withdrawn.',
    },
    async ({ ctx, body }) => {
      const { invitation, link } = await invite(ctx, body)
      return { ...viewInvitation(invitation), link }
    },
  )

  app.delete(
    '/invitations/:id',
    { permission: 'member.manage', params: IdParams, answer: Done, summary: 'Withdraw an invitation.' },
    async ({ ctx, params }) => {
      await withdrawInvitation(ctx, params.id)
      return done
    },
  )

  app.get(
    '/invitations/:token',
    {
      access: 'public',
      params: TokenParams,
      answer: InvitationView,
      perMinute: 60,
      summary: 'What an invitation offers, for whoever holds its link.',
    },
    async ({ services, params }) => viewOpened(await openInvitation(services, params.token)),
  )

  app.post(
    '/invitations/:token/accept',
    {
      access: 'public',
      params: TokenParams,
      body: AcceptInvitation,
      answer: SignInAnswer,
      perMinute: 60,
      summary: 'Take an invitation by its mailed link: choose a password, and be signed in.',
    },
    ({ params, body, ...exchange }) => acceptInvitation(exchange, params.token, body),
  )

  app.post(
    '/invitations/:token/mail',
    {
      access: 'public',
      params: TokenParams,
      answer: Done,
      perMinute: 10,
      summary: 'Mail the link to the invited address, once more.',
    },
    async ({ services, params }) => {
      await mailLinkAgain(services, params.token)
      return done
    },
  )

  app.post(
    '/invitations/:token/join',
    {
      access: 'session',
      params: TokenParams,
      answer: Done,
      perMinute: 60,
      summary: 'Take an invitation as the invited person, who has signed in.',
    },
    async ({ services, session, params }) => {
      await joinByInvitation(services, session, params.token)
      return done
    },
  )
}
