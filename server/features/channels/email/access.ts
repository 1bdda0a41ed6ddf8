import { findMember } from '#features/ground/members/index.ts'
import { tellMembers } from '#features/ground/notices/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, enqueue, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import {
  findMailbox,
  listAccess,
  listMailboxes,
  lockMailbox,
  type MailboxRow,
  membersAmong,
  writeAccess,
} from './queries.ts'

/** True when a mailbox is kept from the caller, with everything in it. */
export const isKept = ({ hiddenMailboxes }: Pick<Tx, 'hiddenMailboxes'>, mailboxId: string): boolean =>
  hiddenMailboxes.includes(mailboxId)

/**
 * The one door to a mailbox and its settings. Those who manage mailboxes find all of them, also those whose mail is
 * kept from them: somebody has to be able to say who sees it.
 */
export async function accessMailbox(ctx: Ctx, tx: Tx, id: string): Promise<MailboxRow> {
  const mailbox = await findMailbox(tx, id)
  if (!mailbox || (isKept(tx, id) && !ctx.can('mailbox.manage'))) throw problem('not_found')
  return mailbox
}

/** The mailboxes that the caller may know of. */
export const mailboxesFor = (ctx: Ctx): Promise<MailboxRow[]> =>
  ctx.transaction(async (tx) => {
    const all = await listMailboxes(tx)
    return ctx.can('mailbox.manage') ? all : all.filter(({ id }) => !isKept(tx, id))
  })

/**
 * Says who sees a mailbox; null: everybody. Those who were named so far are told by mail: nobody is let into their
 * room unnoticed.
 */
export const changeAccess = (ctx: Ctx, id: string, asked: string[] | null): Promise<MailboxRow> =>
  ctx.transaction(async (tx) => {
    const mailbox = await lockMailbox(tx, id, 'change')
    if (!mailbox) throw problem('not_found')
    const [from = null] = await listAccess(tx, [mailbox])
    const to = asked && [...new Set(asked)]
    if (to) await requireSomeone(tx, to)
    if (isSame(from, to)) return mailbox
    await writeAccess(tx, id, to)
    announce(tx, 'mailbox.access_changed', { mailboxId: id, from, to })
    if (to) enqueueRelease(tx, id)
    const told = (from ?? []).filter((memberId) => memberId !== ctx.memberId)
    const by = ctx.memberId === null ? 'API' : ((await findMember(tx, ctx.memberId))?.name ?? '')
    tellMembers(tx, told, 'mailbox_access_changed', { mailbox: mailbox.name, mailboxId: id, by })
    return { ...mailbox, restricted: to !== null }
  })

/** The job that takes conversations from those who do not see them any more; a floor below brings it. */
export const releaseTask = 'release_conversations'

export const enqueueRelease = (tx: Tx, mailboxId: string): void =>
  enqueue(tx, releaseTask, { mailboxId }, { key: `${releaseTask}:${mailboxId}` })

async function requireSomeone(tx: Tx, memberIds: string[]): Promise<void> {
  const members = await membersAmong(tx, memberIds)
  if (members.length !== memberIds.length) throw problem('member_unknown')
  if (!members.some(({ active }) => active)) throw problem('mailbox_needs_someone')
}

const isSame = (from: string[] | null, to: string[] | null): boolean =>
  from === null || to === null ? from === to : from.length === to.length && from.every((id) => to.includes(id))
