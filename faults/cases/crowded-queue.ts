import { brokenOf, type Fault } from '../case.ts'
import { writeMail } from '../stage/mail.ts'
import { need, pause, quantile } from '../stage/wait.ts'

const asUsual = 2_000

/** R29: one workspace has a great many jobs in the queue; mail of another comes in all the while. */
export const crowdedQueue: Fault = {
  id: 'R29',
  title: 'a crowd of jobs of one workspace; mail of another',
  async run(stage, { short }) {
    const product = await stage.start()
    await stage.conversation(product)
    await stage.command('workspace', 'create', '--name', 'Crowd')
    const [crowd] = await stage.sql<{ id: string }>("select workspace_id as id from workspaces where name = 'Crowd'")
    const jobs = short ? 50_000 : 1_000_000
    await stage.sql(
      `select enqueue_jobs(jsonb_agg(jsonb_build_object('task', 'wake_conversation', 'payload',
         jsonb_build_object('workspaceId', $1::text, 'conversationId', gen_random_uuid()))))
       from generate_series(1, ${asUsual})`,
      [crowd?.id],
    )
    // The rest straight into the table, like the last of those, since one after another would take half an hour.
    await stage.sql(
      `insert into graphile_worker._private_jobs (task_id, payload, priority)
       select j.task_id, j.payload, j.priority from (
         select * from graphile_worker._private_jobs where payload->>'workspaceId' = $1 order by id desc limit 1) j,
         generate_series(1, ${jobs - asUsual})`,
      [crowd?.id],
    )
    const left = await waiting()
    const mails = short ? 20 : 100
    for (let number = 1; number <= mails; number++) {
      await writeMail(product.smtpPort, number)
      await pause(200)
    }
    const applied = "select count(*)::int as count from contacts_in where state = 'applied'"
    await need(
      'the mail of the other is applied',
      async () => Number((await stage.sql(applied))[0]?.count) === mails + 1,
    )
    const after = await waiting()
    const delays = await stage.sql<{ ms: number }>(
      "select extract(epoch from applied_at - received_at)::float * 1000 as ms from contacts_in where state = 'applied'",
    )
    const p95 = quantile(
      delays.map(({ ms }) => Number(ms)),
      0.95,
    )
    return {
      figures: {
        jobs,
        'waiting before': left,
        'waiting after': after,
        acknowledged: mails,
        lost: 0,
        doubled: 0,
        "others' p95 ms": p95,
      },
      broken: brokenOf({
        'the crowd was there all the while': after > 0,
        'others wait no more than 3 s': p95 < 3_000,
        'the crowd gets on as well': after < left,
      }),
    }

    async function waiting() {
      const [row] = await stage.sql<{ count: number }>(
        "select count(*)::int as count from graphile_worker._private_jobs where payload->>'workspaceId' = $1",
        [crowd?.id],
      )
      return Number(row?.count)
    }
  },
}
