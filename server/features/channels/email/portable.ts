import { type Portable, type Row, textIn } from '#platform/transfer/index.ts'

/** An address belongs to one mailbox of the installation; the second comes in switched off, under one that reaches nobody. */
const moveAside = (row: Row): Row => ({
  ...row,
  address: `${textIn(row, 'address')}.${textIn(row, 'id').slice(-8)}.invalid`,
  active: false,
})

export const portables: Portable[] = [
  {
    name: 'mailboxes',
    table: 'mailboxes',
    key: ['id'],
    taken: {
      constraint: 'mailboxes_by_address',
      change: moveAside,
      say: (row) =>
        `The address of the mailbox "${String(row.name)}" is taken; it came in switched off as ${String(row.address)}.`,
    },
  },
  { name: 'mailbox-members', table: 'mailbox_members', key: ['mailbox_id', 'member_id'], members: ['member_id'] },
]
