import { Role } from '@madoguchi/contract'
import { addUserWithoutSignIn, findUserByEmail } from '#features/ground/access/index.ts'
import { addressOfMember, findMemberByUser } from '#features/ground/members/index.ts'
import { announce, type Tx } from '#platform/db/index.ts'
import { type Arrival, insertRow, type Portable, type Row, textIn } from '#platform/transfer/index.ts'

/**
 * Members are known by their address. Who is not a member here comes in switched off, without a way to sign in: an
 * import opens no door.
 */
async function admit(tx: Tx, row: Row, arrival: Arrival): Promise<boolean> {
  const [id, email, name] = [textIn(row, 'id'), textIn(row, 'email').toLowerCase(), textIn(row, 'name')]
  const role = Role.parse(row.role)
  const userId = (await findUserByEmail(tx.db, email))?.id ?? (await addUserWithoutSignIn(tx, { name, email }))
  const known = await findMemberByUser(tx, userId)
  if (known) {
    arrival.noteMember(id, known.id)
    return false
  }
  const times = { created_at: row.created_at, last_seen_at: row.last_seen_at ?? null }
  await insertRow(tx, members, { id, user_id: userId, name, role, active: false, ...times })
  announce(tx, 'member.joined', { memberId: id, role })
  return true
}

const members: Portable = {
  name: 'members',
  table: 'members',
  key: ['id'],
  without: ['user_id'],
  leave: async (tx, row) => ({ ...row, email: await addressOfMember(tx, textIn(row, 'id')) }),
  admit,
}

export const portables: Portable[] = [members]
