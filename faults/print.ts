import type { Fault, Outcome } from './case.ts'

export type Result = { fault: Fault; outcome: Outcome }

/** As a table that can be put into a document. */
export function printResults(results: Result[]): void {
  console.log('| id | what was done | figures | |\n|---|---|---|---|')
  for (const { fault, outcome } of results) {
    const figures = Object.entries(outcome.figures).map(([name, value]) => `${name} ${value}`)
    const verdict = verdictOf(outcome)
    console.log(`| ${fault.id} | ${fault.title} | ${figures.join(', ')} | ${verdict.replaceAll(/[\n|]/g, ' ')} |`)
  }
}

function verdictOf({ broken, notRun }: Outcome): string {
  if (notRun !== undefined) return `not run: ${notRun}`
  return broken.length === 0 ? 'passed' : `**failed**: ${broken.join('; ')}`
}
