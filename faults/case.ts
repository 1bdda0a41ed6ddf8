import type { Stage } from './stage/stage.ts'

export type Figures = Record<string, number | string>

export type Outcome = {
  figures: Figures
  /** What was promised and did not hold, in words; empty when all did. */
  broken: string[]
  /** Why it was not tried, where this machine does not allow it. */
  notRun?: string
}

/** Thrown by a case that needs what this machine does not give. */
export class NotHere extends Error {}

/** One fault: what is done to the product, and what must hold all the same. */
export type Fault = {
  id: string
  title: string
  /** `short`: the same with less load and less waiting. */
  run(stage: Stage, options: { short: boolean }): Promise<Outcome>
}

/** The promises that did not hold. */
export const brokenOf = (promises: Record<string, boolean>): string[] =>
  Object.entries(promises).flatMap(([promise, holds]) => (holds ? [] : [promise]))
