import { z } from 'zod'

export const Role = z.enum(['owner', 'admin', 'lead', 'agent', 'draft_only', 'viewer'])
export type Role = z.infer<typeof Role>

/**
 * Who may do what: the one table. A permission that a role does not name is refused.
 * Columns from left to right: owner, admin, lead, agent, draft-only, viewer.
 */
const table = {
  //                        owner admin lead agent draft viewer
  'conversation.read': [true, true, true, true, true, true],
  'conversation.note': [true, true, true, true, true, false],
  'conversation.reply': [true, true, true, true, false, false],
  'conversation.assign': [true, true, true, true, false, false],
  'conversation.manage': [true, true, true, true, false, false],
  'conversation.tag': [true, true, true, true, true, false],
  'customer.read': [true, true, true, true, true, true],
  'customer.edit': [true, true, true, true, false, false],
  'tag.manage': [true, true, true, false, false, false],
  'ledger.read': [true, true, true, true, false, false],
  'ledger.act': [true, true, true, false, false, false],
  'job.read': [true, true, true, false, false, false],
  'job.act': [true, true, false, false, false, false],
  'mailbox.read': [true, true, true, true, true, true],
  'mailbox.manage': [true, true, false, false, false, false],
  'member.read': [true, true, true, true, true, true],
  'member.manage': [true, true, false, false, false, false],
  'workspace.read': [true, true, true, true, true, true],
  'workspace.manage': [true, true, false, false, false, false],
  'workspace.export': [true, false, false, false, false, false],
  'workspace.delete': [true, false, false, false, false, false],
  'webhook.manage': [true, true, false, false, false, false],
  'token.manage': [true, true, false, false, false, false],
  'sign_in.manage': [true, false, false, false, false, false],
  'audit.read': [true, true, false, false, false, false],
} as const satisfies Record<string, readonly [boolean, boolean, boolean, boolean, boolean, boolean]>

export type Permission = keyof typeof table

const columns = Role.options
const names = Object.keys(table) as Permission[]

export const Permission = z.enum(names as [Permission, ...Permission[]])

/** What a token may be allowed: all but what a person must do, and prove to be that person. */
export const TokenScope = Permission.exclude(['workspace.export', 'workspace.delete'])
export type TokenScope = z.infer<typeof TokenScope>

/** What is left to its owners while a workspace waits to be deleted: to look at that, to take it back, to take it along. */
export const leftWhileDeleting: readonly Permission[] = ['workspace.read', 'workspace.delete', 'workspace.export']

export const rolePermissions = (role: Role): Permission[] => names.filter((name) => table[name][columns.indexOf(role)])

export const roleAllows = (role: Role, permission: Permission): boolean =>
  table[permission][columns.indexOf(role)] === true
