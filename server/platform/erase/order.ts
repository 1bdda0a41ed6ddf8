export type Reference = { from: string; to: string }

/** Tables so that each comes before those it refers to. Throws when they refer to each other in a circle. */
export function childrenFirst(tables: string[], references: Reference[]): string[] {
  const left = new Set(tables)
  const ordered: string[] = []
  while (left.size > 0) {
    const free = [...left].filter((table) =>
      references.every(({ from, to }) => to !== table || from === table || !left.has(from)),
    )
    if (free.length === 0) throw new Error(`tables refer to each other in a circle: ${[...left].join(', ')}`)
    for (const table of free) left.delete(table)
    ordered.push(...free)
  }
  return ordered
}
