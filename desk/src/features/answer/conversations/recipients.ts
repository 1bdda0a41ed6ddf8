import type { Message } from '@madoguchi/contract'

type People = { to: string[]; cc: string[] }

/** The mailbox itself, or one of the addresses at which answers to it arrive. */
function isOf(mailbox: string, address: string): boolean {
  const [local = '', domain = ''] = mailbox.toLowerCase().split('@')
  const other = address.toLowerCase()
  return other === `${local}@${domain}` || (other.startsWith(`${local}+`) && other.endsWith(`@${domain}`))
}

const unique = (addresses: string[]) => [...new Map(addresses.map((one) => [one.toLowerCase(), one])).values()]

/** Whom a message aside is from, or went to. */
const outside = ({ kind, from, to, cc }: Message) =>
  (kind === 'incoming' ? [from] : [...to, ...cc]).flatMap((person) => (person ? [person.address] : []))

/**
 * Whom an answer goes to unless the writer says otherwise: everyone of the newest mail but ourselves. Whoever forges a
 * mail could put himself in copy, so of one whose sender is not verified only those stay to whom we wrote before;
 * `leftOut` are the others. The server decides in the same way.
 */
export function defaultRecipients(messages: readonly Message[], ours: string): People & { leftOut: string[] } {
  const newest = messages.findLast(({ kind, aside }) => !aside && (kind === 'incoming' || kind === 'reply'))
  if (!newest) return { to: [], cc: [], leftOut: [] }
  const verified = newest.kind === 'reply' || newest.verification?.verdict === 'verified'
  const written = new Set(
    messages
      .filter(({ kind }) => kind === 'reply')
      .flatMap(({ to, cc }) => [...to, ...cc].map(({ address }) => address.toLowerCase())),
  )
  const aside = new Set(
    messages
      .filter((one) => one.aside)
      .flatMap(outside)
      .map((address) => address.toLowerCase()),
  )
  const others = (people: { address: string }[]) =>
    people.map(({ address }) => address).filter((address) => !isOf(ours, address))
  const to = newest.kind === 'incoming' ? others(newest.from ? [newest.from] : []) : others(newest.to)
  const copied = others(newest.kind === 'incoming' ? [...newest.to, ...newest.cc] : newest.cc)
  const cc = unique(copied).filter(
    (address) => !aside.has(address.toLowerCase()) && !to.some((one) => one.toLowerCase() === address.toLowerCase()),
  )
  const keeps = (address: string) => verified || written.has(address.toLowerCase())
  return { to: unique(to), cc: cc.filter(keeps), leftOut: cc.filter((address) => !keeps(address)) }
}

const addressShape = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/

const separator = /[,;、\n]+/
export const isSeveral = (pasted: string) => separator.test(pasted)

/** Addresses as people paste them: `名前 <a@example.com>, b@example.com`. */
export function readAddresses(pasted: string): { addresses: string[]; rest: string } {
  const parts = pasted.split(separator).map((part) => part.trim())
  const addresses: string[] = []
  const rest: string[] = []
  for (const part of parts.filter(Boolean)) {
    const address = /<([^<>]+)>/.exec(part)?.[1]?.trim() ?? part
    if (addressShape.test(address)) addresses.push(address)
    else rest.push(part)
  }
  return { addresses, rest: rest.join(', ') }
}
