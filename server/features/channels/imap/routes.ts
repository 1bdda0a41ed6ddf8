import {
  Done,
  done,
  IdParams,
  ImapDraft,
  ImapImportAsk,
  ImapSource,
  ImapSourceAnswer,
  ImapTest,
  ImapTestResult,
} from '@madoguchi/contract'
import type { Router } from '#platform/http/index.ts'
import { accessMailbox } from '../email/index.ts'
import { oauthRoutes } from './oauth/routes.ts'
import { findSource } from './queries/sources.ts'
import { askForOlder, removeSource, retrySource, setSource } from './settings.ts'
import { testSource } from './test-source.ts'
import { showSource } from './views.ts'

const permission = 'mailbox.manage'

export function routes(app: Router): void {
  app.get(
    '/mailboxes/:id/imap',
    {
      permission: 'mailbox.read',
      params: IdParams,
      answer: ImapSourceAnswer,
      summary: 'How the mail of a mailbox is fetched by IMAP, and how that goes; null when it is not.',
    },
    async ({ ctx, params }) => {
      const source = await ctx.transaction(async (tx) => {
        await accessMailbox(ctx, tx, params.id)
        return findSource(tx, params.id)
      })
      return { source: source ? await showSource(ctx, source) : null }
    },
  )

  app.put(
    '/mailboxes/:id/imap',
    { permission, params: IdParams, body: ImapDraft, answer: ImapSource, summary: 'Fetch its mail by IMAP.' },
    async ({ ctx, params, body }) => showSource(ctx, await setSource(ctx, params.id, body)),
  )

  app.delete(
    '/mailboxes/:id/imap',
    { permission, params: IdParams, answer: Done, summary: 'Fetch its mail no more. What came in stays.' },
    async ({ ctx, params }) => {
      await removeSource(ctx, params.id)
      return done
    },
  )

  app.post(
    '/mailboxes/:id/imap/test',
    {
      permission,
      params: IdParams,
      body: ImapTest,
      answer: ImapTestResult,
      perMinute: 30,
      changesNothing: true,
      summary: 'Try a server and a sign-in, without keeping them.',
    },
    async ({ ctx, params, body }) => testSource(ctx, params.id, body),
  )

  app.post(
    '/mailboxes/:id/imap/retry',
    { permission, params: IdParams, answer: ImapSource, summary: 'Connect now.' },
    async ({ ctx, params }) => showSource(ctx, await retrySource(ctx, params.id)),
  )

  app.post(
    '/mailboxes/:id/imap/import',
    {
      permission,
      params: IdParams,
      body: ImapImportAsk,
      answer: ImapSource,
      summary: 'Take in mail that was there before the connection, all of it or since a date.',
    },
    async ({ ctx, params, body }) =>
      showSource(ctx, await askForOlder(ctx, params.id, body.since === null ? null : new Date(body.since))),
  )

  oauthRoutes(app)
}
