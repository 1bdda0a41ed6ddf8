import { hashPassword } from '#features/ground/access/index.ts'
import { foundWorkspace, isInstallationEmpty, lockFounding } from '#features/ground/workspaces/index.ts'
import { type Services, systemCtx } from '#platform/context.ts'
import { enqueue, type Job } from '#platform/db/index.ts'
import { createLocalBus, readNext } from '#platform/events/index.ts'
import { newId } from '#platform/ids.ts'
import { allJobs, allReaders } from '../app.ts'
import { stories } from './content/index.ts'
import { staff, workspace } from './content/workspace.ts'
import { demoLookUp } from './dns.ts'
import { demoPassword, isLocalOnly } from './password.ts'
import { planDemo, startOfDemo } from './plan.ts'
import { type Play, playStep } from './play.ts'
import { createDemoPost } from './post.ts'
import { insertDemo, markReady } from './queries.ts'
import { setStage } from './stage.ts'
import { createDemoTime } from './time.ts'

/** An agent and the owner; all the demo's people have the same password. */
export type DemoSignIn = { agent: string; owner: string; password: string }

export const signInOf = (password: string): DemoSignIn => ({
  agent: staff.minori.email,
  owner: staff.seiichi.email,
  password,
})
export type Progress = (done: number, all: number) => void

/**
 * Makes the demo workspace in an empty installation: two months of a support desk, played through the
 * product's own actions on a clock of its own. Cut off in between it leaves a mark by which the next start
 * takes the half away.
 */
export async function buildDemo(services: Services, progress: Progress = () => undefined): Promise<DemoSignIn> {
  const end = services.clock.now()
  const time = createDemoTime(startOfDemo(end))
  const post = createDemoPost(services.config.dataDir)
  const own: Services = {
    ...services,
    clock: time.clock,
    mail: post.transport,
    lookUp: demoLookUp,
    bus: createLocalBus(),
    takeJobs: time.take,
  }
  const workspaceId = await found(own, end)
  const password = demoPassword(services.config)
  const stage = await setStage(own, workspaceId, { hash: await hashPassword(password) })
  const jobs = allJobs(own)
  const settle = (moment: Date) => time.passUntil(moment, (job) => runJob(jobs, job))
  const play: Play = { stage, post, runs: new Map(), introduced: new Set(), settle: () => settle(time.clock.now()) }
  const steps = planDemo(stories, end)
  for (const [place, step] of steps.entries()) {
    await settle(step.at)
    if (isNextDay(steps[place - 1]?.at, step.at)) await letReadersRead(own, workspaceId)
    await playStep(play, step)
    progress(place + 1, steps.length)
  }
  await settle(end)
  await letReadersRead(own, workspaceId)
  await handOver(services, workspaceId, time.waiting())
  await markReady(services.database.owner, workspaceId, end)
  services.bus.look(workspaceId)
  return signInOf(password)
}

async function found(services: Services, now: Date): Promise<string> {
  const ctx = systemCtx(services, newId())
  await ctx.transaction(async (tx) => {
    await lockFounding(tx)
    if (!(await isInstallationEmpty(tx.db))) throw new Error('the demo is made in an empty installation only')
    await insertDemo(tx, isLocalOnly(services.config), now)
    await foundWorkspace(ctx, workspace)
  })
  return ctx.workspaceId
}

async function runJob(jobs: ReturnType<typeof allJobs>, { task, payload }: Job): Promise<void> {
  const handler = jobs[task]
  if (!handler) throw new Error(`the demo met a job that nobody does: ${task}`)
  await handler(payload)
}

const isNextDay = (before: Date | undefined, now: Date): boolean => before?.getUTCDate() !== now.getUTCDate()

async function letReadersRead(services: Services, workspaceId: string): Promise<void> {
  for (const reader of allReaders())
    while ((await systemCtx(services, workspaceId).transaction((tx) => readNext(tx, reader))) > 0);
}

/** What is due in days to come (snoozed conversations that wake up) is for the real queue. */
const handOver = (services: Services, workspaceId: string, jobs: Job[]) =>
  systemCtx(services, workspaceId).transaction(async (tx) => {
    for (const { task, payload, options } of jobs) enqueue(tx, task, payload, options)
  })
