/** Whether all kinds of people have addresses there, or below it as providers give them out. */
export function isShared(domain: string, shared: ReadonlySet<string>): boolean {
  const labels = domain.split('.')
  return labels.some((_, at) => shared.has(labels.slice(at).join('.')))
}

/** What a person types for a domain: perhaps an address, or with an @ before it. */
export const typedDomain = (text: string): string => text.slice(text.lastIndexOf('@') + 1).trim()
