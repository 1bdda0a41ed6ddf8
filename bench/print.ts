import type { Line } from './run.ts'

const round = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits

/** One row for each work and number of connections; `smaller`: the same works on a smaller workspace. */
export function printLines(title: string, lines: Line[], smaller?: Line[]): void {
  console.log(title)
  console.table(
    lines.map(({ work, connections, perSecond, p50, p95, server, database, bare }, place) => ({
      work,
      at: connections,
      'per second': round(perSecond, 0),
      'p50 ms': round(p50),
      'p95 ms': round(p95),
      'processor ms': round(server + database, 2),
      'of it database': round(database, 2),
      'bare p50': round(bare.p50, 2),
      'bare p95': round(bare.p95, 2),
      'bare per second': round(bare.perSecond, 0),
      ...(smaller ? { growth: round((server + database) / totalOf(smaller[place]), 2) } : {}),
    })),
  )
}

const totalOf = (line: Line | undefined): number => (line ? line.server + line.database : Number.NaN)

export function printFigures(title: string, figures: Record<string, number>): void {
  console.log(title)
  console.table(Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)])))
}
