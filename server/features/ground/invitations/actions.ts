import type { AcceptInvitation, InvitationDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import {
  addUser,
  type Exchange,
  findUserByEmail,
  hashChosenPassword,
  provePassword,
  signIn,
} from '#features/ground/access/index.ts'
import { addMember, findMemberByUser, isWithin, ownRole } from '#features/ground/members/index.ts'
import { findWorkspace } from '#features/ground/workspaces/index.ts'
import { type Ctx, type Services, systemCtx } from '#platform/context.ts'
import { announce, enqueue, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { hashToken, newId, newToken } from '#platform/ids.ts'
import { seal } from '#platform/seal.ts'
import {
  findInvitation,
  findInvitationByHash,
  type InvitationRow,
  insertInvitation,
  lockInvitation,
  openInvitationsTo,
  updateInvitation,
} from './queries.ts'
import { invitationDays, isOpen } from './rules.ts'

/** The job that mails an invitation; a floor below brings it. */
export const mailInvitationTask = 'mail_invitation'

/** Only the newest invitation of an address is good: earlier ones are withdrawn. The link is returned this once, and mailed. */
export const invite = (ctx: Ctx, { email: typed, role }: z.output<typeof InvitationDraft>) =>
  ctx.transaction(async (tx) => {
    const email = typed.toLowerCase()
    if (!isWithin(await ownRole(tx, ctx), role)) throw problem('role_too_high')
    const user = await findUserByEmail(tx.db, email)
    if (user && (await findMemberByUser(tx, user.id))) throw problem('already_member')
    for (const earlier of await openInvitationsTo(tx, email)) await withdraw(tx, earlier.id)
    const id = newId()
    const token = newToken()
    const expiresAt = new Date(tx.now.getTime() + invitationDays * 24 * 60 * 60_000)
    await insertInvitation(tx, { id, email, role, hash: hashToken(token), invitedBy: ctx.memberId, expiresAt })
    announce(tx, 'member.invited', { invitationId: id, role })
    const { publicUrl, secret } = ctx.services.config
    const link = `${publicUrl}/invitations/${token}`
    // The mail is written on another floor; until then the link waits in the queue, sealed.
    enqueue(tx, mailInvitationTask, { invitationId: id, sealedLink: seal(link, secret) })
    return { invitation: await accessInvitation(tx, id), link }
  })

export const withdrawInvitation = (ctx: Ctx, id: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const invitation = await accessInvitation(tx, id)
    if (invitation.accepted_at || invitation.withdrawn_at) throw problem('not_found')
    await withdraw(tx, id)
  })

/** What the invited person sees before deciding. */
export async function openInvitation(services: Services, token: string) {
  const { ctx, invitationId } = await findByToken(services, token)
  return ctx.transaction(async (tx) => {
    const invitation = await accessOpen(tx, await findInvitation(tx, invitationId))
    const user = await findUserByEmail(tx.db, invitation.email)
    return { invitation, workspace: await findWorkspace(tx), knownUser: user !== undefined }
  })
}

/** Whoever has a sign-in already proves it by its own password; everybody else chooses one. */
export async function acceptInvitation(
  exchange: Exchange,
  token: string,
  { name, password }: z.output<typeof AcceptInvitation>,
) {
  const { services } = exchange
  const { ctx, invitationId } = await findByToken(services, token)
  const { email } = await ctx.transaction(async (tx) => accessOpen(tx, await findInvitation(tx, invitationId)))
  const known = await findUserByEmail(services.database.app, email)
  if (known) await provePassword(services, known.id, password)
  const chosen = known ? null : await hashChosenPassword(password, email)
  await ctx.transaction(async (tx) => {
    const { role } = await accessOpen(tx, await lockInvitation(tx, invitationId))
    const { language } = await findWorkspace(tx)
    const userId = known?.id ?? (chosen && (await addUser(tx, { name, email, password: chosen, language })))
    if (!userId) throw problem('wrong_password')
    if (await findMemberByUser(tx, userId)) throw problem('already_member')
    await addMember(ctx, { userId, name, role })
    await updateInvitation(tx, invitationId, { accepted_at: tx.now })
  })
  return signIn(exchange, { email, password })
}

async function findByToken(services: Services, token: string) {
  const found = await findInvitationByHash(services.database, hashToken(token))
  if (!found) throw problem('invitation_invalid')
  return { ctx: systemCtx(services, found.workspace_id), invitationId: found.invitation_id }
}

async function accessInvitation(tx: Tx, id: string): Promise<InvitationRow> {
  const invitation = await findInvitation(tx, id)
  if (!invitation) throw problem('not_found')
  return invitation
}

async function accessOpen(tx: Tx, row: InvitationRow | undefined): Promise<InvitationRow> {
  const open =
    row && isOpen({ expiresAt: row.expires_at, acceptedAt: row.accepted_at, withdrawnAt: row.withdrawn_at }, tx.now)
  if (!open) throw problem('invitation_invalid')
  return row
}

async function withdraw(tx: Tx, id: string): Promise<void> {
  await updateInvitation(tx, id, { withdrawn_at: tx.now })
  announce(tx, 'invitation.withdrawn', { invitationId: id })
}
