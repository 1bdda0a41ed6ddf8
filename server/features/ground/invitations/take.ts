import type { AcceptInvitation, SignInAnswer } from '@madoguchi/contract'
import type { z } from 'zod'
import {
  type Exchange,
  findUser,
  findUserByEmail,
  hashChosenPassword,
  hasSignIn,
  letIn,
  openSession,
} from '#features/ground/access/index.ts'
import { addMember, findMemberByEmail } from '#features/ground/members/index.ts'
import { findWorkspace } from '#features/ground/workspaces/index.ts'
import { type Ctx, type Services, systemCtx } from '#platform/context.ts'
import type { Tx } from '#platform/db/index.ts'
import { preferredLanguage, problem, type SessionIdentity } from '#platform/http/index.ts'
import { hashToken } from '#platform/ids.ts'
import { enqueueMail } from './actions.ts'
import { mailTokenOf } from './links.ts'
import {
  findInvitation,
  findInvitationByHash,
  type InvitationRow,
  lockInvitation,
  updateInvitation,
} from './queries.ts'
import { isOpen, mayMailAgain, nextStep } from './rules.ts'

/** What the holder of a link sees before deciding. */
export async function openInvitation(services: Services, token: string) {
  const { ctx, invitationId, byMail } = await findByToken(services, token)
  return ctx.transaction(async (tx) => {
    const invitation = accessOpen(tx, await findInvitation(tx, invitationId))
    const known = byMail && (await findUserByEmail(tx.db, invitation.email))
    const next = nextStep({ byMail, hasSignIn: known ? await hasSignIn(tx.db, known.id) : false })
    return { invitation, workspace: await findWorkspace(tx), next }
  })
}

/** Asked for by whoever holds a link: it goes to the invited address and nowhere else. */
export async function mailLinkAgain(services: Services, token: string): Promise<void> {
  const { ctx, invitationId } = await findByToken(services, token)
  await ctx.transaction(async (tx) => {
    const row = accessOpen(tx, await lockInvitation(tx, invitationId))
    if (!mayMailAgain({ mails: row.mails, mailedAt: row.mailed_at }, tx.now)) return
    const mails = row.mails + 1
    await updateInvitation(tx, invitationId, {
      mail_token_hash: hashToken(mailTokenOf(services, invitationId)),
      mails,
      mailed_at: tx.now,
    })
    enqueueMail(tx, invitationId, mails)
  })
}

/** By the mailed link, somebody who cannot sign in yet chooses a password. */
export async function acceptInvitation(
  exchange: Exchange,
  token: string,
  { name, password }: z.output<typeof AcceptInvitation>,
): Promise<z.output<typeof SignInAnswer>> {
  const { services } = exchange
  const { ctx, invitationId, byMail } = await findByToken(services, token)
  const { email } = await ctx.transaction(async (tx) => accessOpen(tx, await findInvitation(tx, invitationId)))
  if (!byMail) throw problem('invitation_unproved')
  const chosen = await hashChosenPassword(password, email)
  const userId = await ctx.transaction(async (tx) => {
    const row = accessOpen(tx, await lockInvitation(tx, invitationId))
    // The desk asks in the language in which the invitation was read.
    const language = preferredLanguage(exchange.request)
    const admitted = await letIn(tx, { name, email, password: chosen, language })
    if (admitted === null) throw problem('invitation_sign_in_first')
    await takePlace(ctx, tx, row, { userId: admitted, name })
    return admitted
  })
  // The audit trail must not tell who is new to the installation, so this is no sign-in of its own there.
  await openSession(exchange, userId)
  return { next: 'done' }
}

/** By either link, somebody who has signed in as the invited person. */
export async function joinByInvitation(
  services: Services,
  { userId, boundTo }: SessionIdentity,
  token: string,
): Promise<void> {
  const { ctx, invitationId } = await findByToken(services, token)
  const { email, name } = await findUser(services.database, userId)
  await ctx.transaction(async (tx) => {
    const row = accessOpen(tx, await lockInvitation(tx, invitationId))
    if (boundTo !== null || email !== row.email) throw problem('invitation_for_other', { address: row.email })
    await takePlace(ctx, tx, row, { userId, name })
  })
}

async function takePlace(ctx: Ctx, tx: Tx, row: InvitationRow, who: { userId: string; name: string }): Promise<void> {
  if (await findMemberByEmail(tx, row.email)) throw problem('already_member')
  await addMember(ctx, { ...who, role: row.role })
  await updateInvitation(tx, row.id, { accepted_at: tx.now })
}

/** By another way than its links. */
export const takeInvitation = (tx: Tx, id: string) => updateInvitation(tx, id, { accepted_at: tx.now })

async function findByToken(services: Services, token: string) {
  const found = await findInvitationByHash(services.database, hashToken(token))
  if (!found) throw problem('invitation_invalid')
  const { workspace_id: workspaceId, invitation_id: invitationId, by_mail: byMail } = found
  return { ctx: systemCtx(services, workspaceId), invitationId, byMail }
}

function accessOpen(tx: Tx, row: InvitationRow | undefined): InvitationRow {
  const open =
    row && isOpen({ expiresAt: row.expires_at, acceptedAt: row.accepted_at, withdrawnAt: row.withdrawn_at }, tx.now)
  if (!open) throw problem('invitation_invalid')
  return row
}
