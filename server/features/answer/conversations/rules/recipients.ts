export type Person = { name: string; address: string }

/** The last mail of the customer's side, as far as answering it needs. */
type LastMail = { from: Person | null; to: Person[]; cc: Person[]; verified: boolean }

/**
 * To whom a reply goes when its writer does not say: to who wrote last, with all others of that mail in
 * copy, without our own mailbox and without naming anybody twice. Whoever forges a mail could put himself in copy of
 * the answer, so from one that is not `verified` only those stay in copy to whom we have written before. Third parties
 * (`aside`) get what is written to them by name, and never an answer to the customer.
 */
export function defaultRecipients(
  last: LastMail | null,
  customer: Person | null,
  mailboxAddress: string,
  written: readonly string[],
  aside: readonly string[],
): { to: Person[]; cc: Person[] } {
  const [local, domain] = mailboxAddress.split('@')
  const isOurs = (address: string) =>
    address === mailboxAddress || (address.startsWith(`${local}+`) && address.endsWith(`@${domain}`))
  const to = [last?.from ?? customer].filter((person): person is Person => person !== null && !isOurs(person.address))
  const seen = new Set(to.map(({ address }) => address))
  const cc: Person[] = []
  for (const person of [...(last?.to ?? []), ...(last?.cc ?? [])]) {
    if (seen.has(person.address) || isOurs(person.address) || aside.includes(person.address)) continue
    if (!last?.verified && !written.includes(person.address)) continue
    seen.add(person.address)
    cc.push(person)
  }
  return { to, cc }
}

/** Addresses as typed, with the names known for them; each once, `cc` without those in `to`. */
export function namedRecipients(to: string[], cc: string[], known: Person[]): { to: Person[]; cc: Person[] } {
  const nameOf = new Map(known.map(({ name, address }) => [address, name]))
  const toPerson = (address: string): Person => ({ name: nameOf.get(address) ?? '', address })
  const first = [...new Set(to)]
  return { to: first.map(toPerson), cc: [...new Set(cc)].filter((address) => !first.includes(address)).map(toPerson) }
}
