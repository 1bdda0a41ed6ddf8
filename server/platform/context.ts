import type { Actor, Language, Permission } from '@madoguchi/contract'
import type { Clock } from '#platform/clock/index.ts'
import type { Config } from '#platform/config/index.ts'
import { type Database, type Job, type Tx, transact } from '#platform/db/index.ts'
import type { Bus } from '#platform/events/index.ts'
import type { Files } from '#platform/files/index.ts'
import type { Log } from '#platform/log/index.ts'
import type { LookUp, MailTransport } from '#platform/mail/index.ts'
import type { Outgoing } from '#platform/outgoing/index.ts'

/** What a process has: made once, in process.ts, and handed on. */
export type Services = {
  config: Config
  database: Database
  files: Files
  bus: Bus
  mail: MailTransport
  outgoing: Outgoing
  /** Questions to DNS about mail. */
  lookUp: LookUp
  clock: Clock
  log: Log
  /** Takes jobs instead of the queue. Only for who runs them all by itself, on a clock of its own. */
  takeJobs?: (jobs: Job[]) => void
}

/** Somebody at work in one workspace. */
export type Ctx = {
  services: Services
  workspaceId: string
  /** Mailboxes that are not for this one: what belongs to them is not there, in no transaction. */
  hiddenMailboxes: readonly string[]
  actor: Actor
  /** Null for tokens and for the system. */
  memberId: string | null
  language: Language
  requestId: string | null
  can(permission: Permission): boolean
  now(): Date
  /** One transaction behind the workspace's wall. Called within another of the same context, it joins it. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

type CtxOptions = Pick<Ctx, 'workspaceId' | 'hiddenMailboxes' | 'actor' | 'memberId' | 'language' | 'requestId' | 'can'>

export function createCtx(services: Services, options: CtxOptions): Ctx {
  let open: Tx | undefined
  return {
    ...options,
    services,
    now: () => services.clock.now(),
    async transaction(work) {
      if (open) return work(open)
      const { workspaceId, hiddenMailboxes, actor, requestId } = options
      const committed = (id: string) => services.bus.look(id)
      return transact(
        services.database,
        { workspaceId, hiddenMailboxes, actor, requestId, now: services.clock.now() },
        committed,
        async (tx) => {
          open = tx
          try {
            const result = await work(tx)
            services.takeJobs?.(tx.jobs.splice(0))
            return result
          } finally {
            open = undefined
          }
        },
      )
    },
  }
}

/** The product itself at work: jobs, readers of the log, commands of the operator. */
export function systemCtx(services: Services, workspaceId: string): Ctx {
  return createCtx(services, {
    workspaceId,
    hiddenMailboxes: [],
    actor: { kind: 'system', id: null },
    memberId: null,
    language: 'ja',
    requestId: null,
    can: () => true,
  })
}
