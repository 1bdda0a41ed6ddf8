import { randomBytes } from 'node:crypto'
import type { Language, Role } from '@madoguchi/contract'
import { addUser, findUserByEmail, hashChosenPassword } from '#features/ground/access/index.ts'
import { addMember, findMemberByUser } from '#features/ground/members/index.ts'
import { findWorkspace } from '#features/ground/workspaces/index.ts'
import type { Ctx } from '#platform/context.ts'
import { problem } from '#platform/http/index.ts'

type MemberDraft = {
  email: string
  name: string
  role: Role
  language?: Language
  /** Left out: one is made and returned. */
  password?: string
}
type MemberMade = {
  memberId: string
  /** The password that was made; null when one was given, or when the person signs in here already. */
  password: string | null
}

/** A member without an invitation, for the operator of the installation. */
export async function createMember(ctx: Ctx, draft: MemberDraft): Promise<MemberMade> {
  const { email, name, role } = draft
  const made = draft.password === undefined ? generatePassword() : null
  const password = await hashChosenPassword(draft.password ?? made ?? '', email)
  return ctx.transaction(async (tx) => {
    const known = await findUserByEmail(tx.db, email)
    if (known && (await findMemberByUser(tx, known.id))) throw problem('already_member')
    const language = draft.language ?? (await findWorkspace(tx)).language
    const userId = known?.id ?? (await addUser(tx, { name, email, password, language }))
    const memberId = await addMember(ctx, { userId, name, role })
    return { memberId, password: known ? null : made }
  })
}

/** 100 bits in groups that can be read aloud. */
const generatePassword = (): string => {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789'
  const text = [...randomBytes(20)].map((byte) => letters[byte % letters.length]).join('')
  return text.replace(/.{5}(?!$)/g, '$&-')
}
