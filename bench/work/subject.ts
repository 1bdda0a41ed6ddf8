import type pg from 'pg'
import type { Call } from '../measure/load.ts'

/** What is measured on one workspace. */
export type Subject = { owner: pg.Client; workspaceId: string }

/** One kind of work, as the desk or a program does it through the API. */
export type Work = {
  name: string
  /** How many at a time. */
  connections: number[]
  seconds: number
  /** Writes, so that what was recorded can be asked of the database only once. */
  once?: true
  prepare(subject: Subject): Promise<(call: Call, turn: number) => Promise<unknown>>
  /** Takes back what was written since. */
  tidy?(subject: Subject, since: Date): Promise<void>
}
