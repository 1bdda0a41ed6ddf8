import type { InvitationDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import { findMemberByEmail, isWithin, ownRole } from '#features/ground/members/index.ts'
import type { Ctx } from '#platform/context.ts'
import { announce, enqueue, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { hashToken, newId, newToken } from '#platform/ids.ts'
import { linkOf, mailTokenOf } from './links.ts'
import { findInvitation, type InvitationRow, insertInvitation, openInvitationsTo, updateInvitation } from './queries.ts'
import { invitationDays } from './rules.ts'

/** The job that mails an invitation; a floor below brings it. */
export const mailInvitationTask = 'mail_invitation'

/**
 * Only the newest invitation of an address is good: earlier ones are withdrawn. The link to hand over is returned this
 * once. Another one is mailed, and only that shows who opens it to be the owner of the address.
 */
export const invite = (ctx: Ctx, { email: typed, role }: z.output<typeof InvitationDraft>) =>
  ctx.transaction(async (tx) => {
    const email = typed.toLowerCase()
    if (!isWithin(await ownRole(tx, ctx), role)) throw problem('role_too_high')
    if (await findMemberByEmail(tx, email)) throw problem('already_member')
    for (const earlier of await openInvitationsTo(tx, email)) await withdraw(tx, earlier.id)
    const id = newId()
    const token = newToken()
    const expiresAt = new Date(tx.now.getTime() + invitationDays * 24 * 60 * 60_000)
    const mailHash = hashToken(mailTokenOf(ctx.services, id))
    await insertInvitation(tx, {
      id,
      email,
      role,
      hash: hashToken(token),
      mailHash,
      invitedBy: ctx.memberId,
      expiresAt,
    })
    announce(tx, 'member.invited', { invitationId: id, role })
    enqueueMail(tx, id, 1)
    return { invitation: await accessInvitation(tx, id), link: linkOf(ctx.services, token) }
  })

export const withdrawInvitation = (ctx: Ctx, id: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const invitation = await accessInvitation(tx, id)
    if (invitation.accepted_at || invitation.withdrawn_at) throw problem('not_found')
    await withdraw(tx, id)
  })

/** The `turn`th mail of an invitation. */
export const enqueueMail = (tx: Tx, invitationId: string, turn: number): void =>
  enqueue(tx, mailInvitationTask, { invitationId, turn: String(turn) })

async function accessInvitation(tx: Tx, id: string): Promise<InvitationRow> {
  const invitation = await findInvitation(tx, id)
  if (!invitation) throw problem('not_found')
  return invitation
}

async function withdraw(tx: Tx, id: string): Promise<void> {
  await updateInvitation(tx, id, { withdrawn_at: tx.now })
  announce(tx, 'invitation.withdrawn', { invitationId: id })
}
