import {
  IdParams,
  Inbound,
  InboundQuery,
  LedgerCounts,
  Outbound,
  OutboundQuery,
  page,
  RawSource,
} from '@madoguchi/contract'
import type { Ctx } from '#platform/context.ts'
import { decodeCursor, problem, type Router, TimeAndId, toPage } from '#platform/http/index.ts'
import { retryContact } from './incoming.ts'
import { giveUp, markSent, resend } from './outgoing.ts'
import { findContact, type InRow, listContacts, withoutHidden } from './queries/incoming.ts'
import { findOutgoing, listOutgoing, type OutRow } from './queries/outgoing.ts'
import { countTrouble } from './queries/trouble.ts'
import { accountAddress } from './queries/waiting.ts'
import { viewInbound, viewOutbound, viewSource } from './views.ts'

export function routes(app: Router): void {
  app.get(
    '/ledger/counts',
    { permission: 'ledger.read', answer: LedgerCounts, summary: 'How many contacts wait for a person.' },
    async ({ ctx }) => ctx.transaction((tx) => countTrouble(tx)),
  )

  app.get(
    '/ledger/in',
    {
      permission: 'ledger.read',
      query: InboundQuery,
      answer: page(Inbound),
      summary: 'Everything that came in, newest first.',
    },
    async ({ ctx, query: { state, mailboxId, cursor, limit } }) => {
      const before = decodeCursor(cursor, TimeAndId)
      const rows = await ctx.transaction(async (tx) =>
        withoutHidden(tx, await listContacts(tx, { limit, before }, { state, mailboxId })),
      )
      return toPage(rows, limit, viewInbound, (row) => [row.received_at.toISOString(), row.id])
    },
  )

  app.get(
    '/ledger/in/:id',
    { permission: 'ledger.read', params: IdParams, answer: Inbound, summary: 'One contact that came in.' },
    async ({ ctx, params }) => showInbound(ctx, await ctx.transaction((tx) => findContact(tx, params.id))),
  )

  app.get(
    '/ledger/in/:id/raw',
    { permission: 'ledger.read', params: IdParams, answer: RawSource, summary: 'Its raw source.' },
    async ({ ctx, params }) =>
      showSource(ctx, (await ctx.transaction((tx) => findContact(tx, params.id)))?.storage_key),
  )

  app.post(
    '/ledger/in/:id/retry',
    { permission: 'ledger.act', params: IdParams, answer: Inbound, summary: 'Try again to apply it.' },
    async ({ ctx, params }) => showInbound(ctx, await retryContact(ctx, params.id)),
  )

  app.get(
    '/ledger/out',
    {
      permission: 'ledger.read',
      query: OutboundQuery,
      answer: page(Outbound),
      summary: 'Everything that went or goes out, newest first.',
    },
    async ({ ctx, query: { state, cursor, limit } }) => {
      const before = decodeCursor(cursor, TimeAndId)
      const rows = await ctx.transaction((tx) => listOutgoing(tx, { limit, before }, state && [state].flat()))
      return toPage(rows, limit, viewOutbound, (row) => [row.created_at.toISOString(), row.id])
    },
  )

  app.get(
    '/ledger/out/:id',
    { permission: 'ledger.read', params: IdParams, answer: Outbound, summary: 'One message that goes out.' },
    async ({ ctx, params }) => showOutbound(ctx, await ctx.transaction((tx) => findOutgoing(tx, params.id))),
  )

  app.get(
    '/ledger/out/:id/raw',
    { permission: 'ledger.read', params: IdParams, answer: RawSource, summary: 'The bytes that left.' },
    async ({ ctx, params }) => {
      const row = await ctx.transaction((tx) => findOutgoing(tx, params.id))
      if (row?.confidential) throw problem('source_confidential')
      return showSource(ctx, row?.storage_key)
    },
  )

  app.post(
    '/ledger/out/:id/retry',
    {
      permission: 'ledger.act',
      params: IdParams,
      answer: Outbound,
      summary: 'Send it again, under the same Message-ID.',
    },
    async ({ ctx, params }) => showOutbound(ctx, await resend(ctx, params.id)),
  )

  app.post(
    '/ledger/out/:id/mark-sent',
    {
      permission: 'ledger.act',
      params: IdParams,
      answer: Outbound,
      summary: 'Note that a message of unknown outcome had arrived.',
    },
    async ({ ctx, params }) => showOutbound(ctx, await markSent(ctx, params.id)),
  )

  app.post(
    '/ledger/out/:id/cancel',
    { permission: 'ledger.act', params: IdParams, answer: Outbound, summary: 'Give it up.' },
    async ({ ctx, params }) => showOutbound(ctx, await giveUp(ctx, params.id)),
  )
}

async function showInbound(ctx: Ctx, row: InRow | undefined) {
  if (!row) throw problem('not_found')
  return ctx.transaction(async (tx) => {
    const mailbox_address = await accountAddress(tx, row.account_id)
    const [shown = row] = await withoutHidden(tx, [row])
    return viewInbound({ ...shown, mailbox_address })
  })
}

async function showOutbound(ctx: Ctx, row: OutRow | undefined) {
  if (!row) throw problem('not_found')
  const { account_id: accountId } = row
  const address = accountId === null ? null : await ctx.transaction((tx) => accountAddress(tx, accountId))
  return viewOutbound({ ...row, mailbox_address: address })
}

async function showSource(ctx: Ctx, storageKey: string | null | undefined) {
  if (!storageKey) throw problem('not_found')
  return viewSource(await ctx.services.files.read(storageKey))
}
