import { english } from './customers-en.ts'
import { japanese } from './customers-ja.ts'

/** Somebody who writes to us. All of them are invented, and so are their addresses. */
export type Customer = { name: string; address: string; company: string | null; about: string }

/** `name | address | company | what is known`, one line each; the last two may be missing. */
const read = (table: string): Customer[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', address = '', company = '', about = ''] = line.split('|').map((cell) => cell.trim())
      return { name, address, company: company || null, about }
    })

export const customersJa: readonly Customer[] = read(japanese)
export const customersEn: readonly Customer[] = read(english)

const byName = new Map([...customersJa, ...customersEn].map((customer) => [customer.name, customer]))

export function customerNamed(name: string): Customer {
  const found = byName.get(name)
  if (!found) throw new Error(`no such customer of the demo: ${name}`)
  return found
}
