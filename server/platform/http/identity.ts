import type { Language, Permission, Role } from '@madoguchi/contract'
import { leftWhileDeleting, roleAllows, rolePermissions } from '@madoguchi/contract'
import type { FastifyRequest } from 'fastify'
import { type Ctx, createCtx, type Services } from '#platform/context.ts'
import { problem } from './problem.ts'

export type MembershipOf = {
  workspaceId: string
  slug: string
  name: string
  memberId: string
  role: Role
  /** When the workspace will be deleted. */
  deletesAt: Date | null
  /** Mailboxes that this member does not see. */
  hiddenMailboxes: readonly string[]
}

/** What a member may do now. */
export const permissionsOf = (membership: MembershipOf): Permission[] =>
  rolePermissions(membership.role).filter((permission) => mayNow(membership, permission))

const mayNow = ({ role, deletesAt }: MembershipOf, permission: Permission): boolean =>
  roleAllows(role, permission) && (deletesAt === null || leftWhileDeleting.includes(permission))

/** Who makes a request: a person with a session, or a program with a token. */
export type SessionIdentity = {
  kind: 'session'
  sessionId: string
  userId: string
  language: Language
  /** The workspace that the session cannot leave, since it was opened by that one's sign-in service. */
  boundTo: string | null
  memberships: MembershipOf[]
}
export type TokenIdentity = {
  kind: 'token'
  workspaceId: string
  tokenId: string
  scopes: ReadonlySet<string>
  /** Those that its maker does not see; of a token without a maker all that are not open to everybody. */
  hiddenMailboxes: readonly string[]
}
export type Identity = SessionIdentity | TokenIdentity

/** Null when the request carries neither; throws when it carries one that is not valid. */
export type Identify = (request: FastifyRequest) => Promise<Identity | null>

/** The first language of Accept-Language that we speak; Japanese where none is. */
export function preferredLanguage(request: FastifyRequest): Language {
  for (const part of (request.headers['accept-language'] ?? '').split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase()
    if (tag === 'ja' || tag === 'en') return tag
  }
  return 'ja'
}

export function requirePermission(
  services: Services,
  request: FastifyRequest,
  identity: Identity | null,
  permission: Permission,
): Ctx {
  if (!identity) throw problem('not_signed_in')
  if (identity.kind === 'token') {
    const ctx = tokenCtx(services, request, identity)
    if (ctx.can(permission)) return ctx
    throw problem('scope_missing', { scope: permission })
  }
  const membership = chooseMembership(identity.memberships, askedWorkspace(request))
  const ctx = memberCtx(services, request, identity, membership)
  if (ctx.can(permission)) return ctx
  throw problem(membership.deletesAt && roleAllows(membership.role, permission) ? 'workspace_deleting' : 'forbidden')
}

function tokenCtx(services: Services, request: FastifyRequest, identity: TokenIdentity): Ctx {
  const { workspaceId, tokenId, scopes, hiddenMailboxes } = identity
  return createCtx(services, {
    workspaceId,
    hiddenMailboxes,
    actor: { kind: 'token', id: tokenId },
    memberId: null,
    language: preferredLanguage(request),
    requestId: request.id,
    can: (permission) => scopes.has(permission),
  })
}

function memberCtx(
  services: Services,
  request: FastifyRequest,
  identity: SessionIdentity,
  membership: MembershipOf,
): Ctx {
  const { workspaceId, memberId, hiddenMailboxes } = membership
  return createCtx(services, {
    workspaceId,
    hiddenMailboxes,
    actor: { kind: 'member', id: memberId },
    memberId,
    language: identity.language,
    requestId: request.id,
    can: (permission) => mayNow(membership, permission),
  })
}

/** Downloads and streams cannot set headers, so they name the workspace in the address. */
function askedWorkspace(request: FastifyRequest): string | undefined {
  const header = request.headers['madoguchi-workspace']
  if (typeof header === 'string') return header
  const { query } = request
  if (typeof query !== 'object' || query === null || !('workspace' in query)) return undefined
  return typeof query.workspace === 'string' ? query.workspace : undefined
}

function chooseMembership(memberships: MembershipOf[], asked: string | undefined): MembershipOf {
  const [first] = memberships
  if (asked === undefined) {
    if (!first) throw problem('forbidden')
    if (memberships.length > 1) throw problem('workspace_required')
    return first
  }
  const chosen = memberships.find(({ slug, workspaceId }) => slug === asked || workspaceId === asked)
  // Whether a workspace of that name exists is nobody else's business.
  if (!chosen) throw problem('not_found')
  return chosen
}
