import type { SignInConnection, SignInConnectionDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import { type Exchange, provePassword, requireOwnSignIn } from '#features/ground/access/index.ts'
import { type Services, systemCtx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { problem, type SessionIdentity } from '#platform/http/index.ts'
import { deleteLink, findService, isConnected } from './queries.ts'

const placeIn = ({ memberships }: SessionIdentity, workspace: string) => {
  const membership = memberships.find(({ slug }) => slug === workspace)
  if (!membership) throw problem('not_found')
  return membership
}

/** Whether somebody's place in a workspace is connected with an account of its service. */
export function readConnection(
  services: Services,
  session: SessionIdentity,
  workspace: string,
): Promise<z.output<typeof SignInConnection>> {
  const { workspaceId, memberId } = placeIn(session, workspace)
  return systemCtx(services, workspaceId).transaction(async (tx) => {
    const service = await findService(tx)
    if (!service) return { service: null, connected: false }
    return { service: { name: service.name }, connected: await isConnected(tx, memberId, service.issuer) }
  })
}

export async function disconnect(
  { services }: Exchange,
  session: SessionIdentity,
  { workspace, password }: z.output<typeof SignInConnectionDraft>,
): Promise<void> {
  requireOwnSignIn(session)
  const { workspaceId, memberId } = placeIn(session, workspace)
  await provePassword(services, session.userId, password)
  await systemCtx(services, workspaceId).transaction(async (tx) => {
    const service = await findService(tx)
    if (!service || !(await deleteLink(tx, memberId, service.issuer))) throw problem('not_found')
    announce(tx, 'member.security_changed', { memberId, what: 'service_disconnected' })
  })
}
