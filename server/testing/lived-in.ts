import { insertLink } from '#features/ground/sign-in-service/queries.ts'
import { enqueue } from '#platform/db/index.ts'
import { readNext } from '#platform/events/index.ts'
import { withMailbox } from './mails.ts'
import { type Answer, password, type World } from './world.ts'

type Room = Pick<World, 'workspace' | 'ctx' | 'owner' | 'ana' | 'bo'>

/** The smallest picture there is. */
const pixel = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')

/**
 * Leaves something of every kind in a workspace, at least one row in every table, and returns an id of each.
 * A feature that adds a table adds its traces here: the tests of the wall look at all of them.
 */
export async function liveIn(world: World, { workspace, ctx, owner, ana, bo }: Room) {
  const { mailbox, receive } = await withMailbox({ ...world, workspace, ctx })
  ok(await owner.put(`/mailboxes/${mailbox.id}/access`, { memberIds: [owner.id, ana.id, bo.id] }))
  await receive({
    attachments: [{ name: 'pixel.gif', mediaType: 'image/gif', content: pixel }],
    inReplyTo: 'newsletter@elsewhere.example',
  })
  const { body: list } = await ana.get('/conversations')
  const [conversation] = list.items
  const path = `/conversations/${conversation.id}`
  const { body: brand } = ok(await owner.post('/brands', { name: 'Outlet', senderName: 'Minato Outlet' }))
  const drafted = { name: 'Kaze', domains: [`kaze-${workspace.slug}.example`] }
  const { body: company } = ok(await owner.post('/companies', drafted))
  ok(await owner.put(`/customers/${conversation.customer.id}/company`, { companyId: company.id }))
  const { body: tag } = ok(await owner.post('/tags', { name: 'Lens' }))
  ok(await ana.post(`${path}/tags`, { tagIds: [tag.id] }))
  const { body: reply } = ok(await ana.post(`${path}/replies`, { text: 'お調べします。', seenThrough: 1 }))
  await receive({ subject: '二通目', messageId: 'second@customer.example' })
  const [second] = (await ana.get('/conversations')).body.items
  const { body: merged } = ok(await ana.post(`/conversations/${second.id}/merge`, { into: conversation.id }))
  const { body: messages } = ok(await ana.get(`${path}/messages`))
  const file = messages.items.flatMap((message: { files: { id: string }[] }) => message.files)[0]
  const { body: domain } = ok(await owner.post('/sending-domains', { domain: `${workspace.slug}.example` }))
  const { body: token } = ok(await owner.post('/tokens', { name: 'Shop', scopes: ['workspace.read'] }))
  const invited = { email: `new@${workspace.slug}.example`, role: 'agent' }
  const { body: invitation } = ok(await owner.post('/invitations', invited))
  ok(await owner.with({ 'idempotency-key': 'once' }).patch('/workspace', { teamName: 'Support' }))
  const service = { name: 'Company', issuer: 'https://id.example', clientId: 'madoguchi', clientSecret: 'himitsu' }
  ok(await owner.put('/workspace/sign-in-service', service))
  await ctx.transaction((tx) => insertLink(tx, { issuer: service.issuer, subject: 'bo', memberId: bo.id }))
  const { body: hook } = ok(
    await owner.post('/webhooks', { address: 'https://hook.example/', events: ['note.written'] }),
  )
  const { body: sent } = ok(await owner.post(`/webhooks/${hook.id}/test`))
  ok(await owner.post('/exports', { password }))
  const reader = { name: 'test', handle: async () => undefined }
  await ctx.transaction((tx) => readNext(tx, reader))
  // A job that no worker knows stays where it is.
  await ctx.transaction(async (tx) => enqueue(tx, 'unknown_to_all', {}))
  const { rows: jobs } = await world.services.database.owner.query<{ id: string }>(
    `update graphile_worker._private_jobs set last_error = 'failed', attempts = max_attempts
     where payload->>'workspaceId' = $1 and key is null
       and task_id = (select id from graphile_worker._private_tasks where identifier = 'unknown_to_all')
     returning id::text`,
    [workspace.id],
  )
  await fetchByImap({ ...world, owner }, mailbox.id)
  const idOf = async (list: string) => ok(await owner.get(list)).body.items[0].id as string
  return {
    mailboxes: mailbox.id,
    brands: brand.id as string,
    companies: company.id as string,
    conversations: conversation.id as string,
    messages: reply.id as string,
    moves: merged.moveId as string,
    tags: tag.id as string,
    'sending-domains': domain.id as string,
    customers: conversation.customer.id as string,
    files: file.id as string,
    tokens: token.id as string,
    exports: await idOf('/exports'),
    webhooks: hook.id as string,
    deliveries: sent.deliveryId as string,
    invitations: invitation.id as string,
    members: bo.id,
    jobs: jobs[0]?.id ?? '',
    in: await idOf('/ledger/in'),
    out: await idOf('/ledger/out'),
  }
}

/** Nobody answers there: 192.0.2.0/24 is nobody's network. */
export const imapDraft = { host: '192.0.2.1', user: 'support', password: 'himitsu' }

/** A source of mail that is set up, with a sign-in begun and something left to do; no test connects to it. */
async function fetchByImap({ owner, services }: Pick<World, 'owner' | 'services'>, mailboxId: string) {
  const { config, database } = services
  const networks = config.imapNetworks
  config.imapNetworks = ['192.0.2.1']
  const client = { provider: 'google', clientId: 'here', clientSecret: 'himitsu' }
  ok(await owner.put('/mail-sign-in/clients', client))
  ok(await owner.put(`/mailboxes/${mailboxId}/imap`, { ...imapDraft, signIn: 'google' }))
  ok(await owner.post(`/mailboxes/${mailboxId}/imap/sign-in`))
  config.imapNetworks = networks
  await database.owner.query(
    `insert into imap_marks (workspace_id, mailbox_id, path, uid_validity, uid)
     select workspace_id, mailbox_id, path, 1, 1 from imap_folders where mailbox_id = $1`,
    [mailboxId],
  )
}

function ok(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
  return answer
}
