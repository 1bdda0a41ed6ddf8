/** Words that stand at the same place of an address for something else. */
const reserved = new Set(['api', 'assets', 'healthz', 'invitations', 'metrics', 'readyz', 'setup', 'sign-in'])

/**
 * The word for a workspace in addresses: the Latin letters and digits of its name, or, where a name has
 * none of its own (many Japanese names), `w-` and the end of its id.
 */
export function slugOf(name: string, id: string): string {
  const slug = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return slug.length >= 2 && !reserved.has(slug) ? slug : `w-${id.slice(-8)}`
}
