import type { Services } from '#platform/context.ts'
import type { Jobs, Timer } from '#platform/jobs/index.ts'
import { deleteExpired } from './queries.ts'
import { codeLifeMs } from './rules.ts'

const sweepTask = 'sweep_sign_ins'

export const jobs = ({ database, clock }: Services): Jobs => ({
  async [sweepTask]() {
    const now = clock.now()
    await deleteExpired(database, now, new Date(now.getTime() - codeLifeMs))
  },
})

export const timers: Timer[] = [{ task: sweepTask, cron: '17 * * * *' }]
