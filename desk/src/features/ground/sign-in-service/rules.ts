/** Domains as somebody types them into one line. */
export const readDomains = (typed: string): string[] => [
  ...new Set(
    typed
      .normalize('NFKC')
      .toLowerCase()
      .split(/[\s,、，;]+/)
      .map((domain) => domain.replace(/^@/, ''))
      .filter(Boolean),
  ),
]
