import { roleAllows } from '@madoguchi/contract'
import { addManagedUser, type Exchange, identifySession, openSession } from '#features/ground/access/index.ts'
import { openInvitationsTo, takeInvitation } from '#features/ground/invitations/index.ts'
import { addMember, findMemberByEmail } from '#features/ground/members/index.ts'
import { findWorkspace } from '#features/ground/workspaces/index.ts'
import { type Ctx, createCtx } from '#platform/context.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { deleteLink, findLinked, insertLink, type LinkedMember, lockService } from './queries.ts'
import { entryOf, verifiedAddress } from './rules.ts'

/** Somebody, as the service names them. */
export type Person = { issuer: string; subject: string; claims: Record<string, unknown> }

/** Signs in whom the service names, as a member of this workspace and of no other. */
export async function comeIn(exchange: Exchange, ctx: Ctx, person: Person): Promise<void> {
  const member = await ctx.transaction(async (tx) => {
    const service = await lockService(tx)
    if (!service) throw problem('service_state_invalid')
    const linked = await findLinked(tx, person.issuer, person.subject)
    const address = verifiedAddress(person.claims)
    const [invitation] = address === null ? [] : await openInvitationsTo(tx, address)
    const entry = entryOf({
      connected: linked ?? null,
      address,
      isMember: address !== null && (await findMemberByEmail(tx, address)) !== undefined,
      invited: invitation?.role ?? null,
      joinDomains: service.join_domains,
      joinRole: service.join_role,
    })
    if (entry.way === 'refused') throw problem(entry.why)
    if (entry.way === 'enter' && linked) return linked
    if (entry.way !== 'join' || address === null) throw problem('service_stranger')
    if (entry.byInvitation && invitation) await takeInvitation(tx, invitation.id)
    return admit(ctx, tx, person, { address, role: entry.role })
  })
  await openSession(exchange, member.user_id, ctx.workspaceId)
  await noteAs(exchange, ctx, member.member_id, (tx) =>
    announce(tx, 'member.signed_in', { memberId: member.member_id, method: 'service' }),
  )
}

/** A user of this workspace alone, whoever else may have the same address elsewhere. */
async function admit(
  ctx: Ctx,
  tx: Tx,
  { issuer, subject, claims }: Person,
  { address, role }: { address: string; role: Parameters<typeof addMember>[1]['role'] },
): Promise<LinkedMember> {
  const name = nameIn(claims) ?? address.slice(0, address.lastIndexOf('@'))
  const { language } = await findWorkspace(tx)
  const userId = await addManagedUser(tx, { name, address, language })
  const memberId = await addMember(ctx, { userId, name, role })
  await insertLink(tx, { issuer, subject, memberId })
  return { member_id: memberId, user_id: userId, active: true }
}

const nameIn = ({ name }: Record<string, unknown>): string | null => {
  if (typeof name !== 'string') return null
  const text = name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
  return [...text].slice(0, 100).join('') || null
}

/** The member has proved the own sign-in; the service says which of its people they are. */
export async function connect(
  exchange: Exchange,
  ctx: Ctx,
  { userId, memberId }: { userId: string; memberId: string },
  { issuer, subject }: Person,
): Promise<void> {
  const session = await identifySession(exchange.services, exchange.request)
  if (session?.userId !== userId || session.boundTo !== null) throw problem('service_state_invalid')
  await noteAs(exchange, ctx, memberId, async (tx) => {
    await lockService(tx)
    const linked = await findLinked(tx, issuer, subject)
    if (linked && linked.member_id !== memberId) throw problem('service_taken')
    await deleteLink(tx, memberId, issuer)
    await insertLink(tx, { issuer, subject, memberId })
    announce(tx, 'member.security_changed', { memberId, what: 'service_connected' })
  })
}

/** As done by the member themselves, in this workspace only. */
const noteAs = (
  exchange: Exchange,
  { workspaceId, hiddenMailboxes }: Ctx,
  memberId: string,
  work: (tx: Tx) => unknown,
) =>
  createCtx(exchange.services, {
    workspaceId,
    hiddenMailboxes,
    actor: { kind: 'member', id: memberId },
    memberId,
    language: 'ja',
    requestId: exchange.request.id,
    can: (permission) => roleAllows('viewer', permission),
  }).transaction(async (tx) => {
    await work(tx)
  })
