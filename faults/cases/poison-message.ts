import { brokenOf, type Fault } from '../case.ts'
import { subjectOf, writeMail } from '../stage/mail.ts'
import { need, quantile } from '../stage/wait.ts'

const poison = 900
const sender = 'doku@customer.example'
/** With the others that wait, and then nine times by itself. */
const tries = 10

/** R20: a mail at which the work fails each time, with others behind it, some of the same sender. */
export const poisonMessage: Fault = {
  id: 'R20',
  title: 'a mail that fails at every try, others behind it',
  async run(stage, { short }) {
    const product = await stage.start()
    await stage.conversation(product)
    await stage.sql(
      `create function refuse_poison() returns trigger language plpgsql as $$ begin
         if new.subject = '${subjectOf(poison)}' then raise 'poison'; end if; return new; end $$`,
    )
    await stage.sql('create trigger poison before insert on messages for each row execute function refuse_poison()')
    await writeMail(product.smtpPort, poison, sender)
    const others = short ? 10 : 60
    for (let number = 1; number <= others; number++)
      await writeMail(product.smtpPort, number, number % 2 ? sender : undefined)
    await need('the others are applied', async () => (await stateCount()).applied === others + 1, 30_000)
    // The pauses between the tries are shortened, not their number. The last has ended when nobody holds the job.
    const givenUp = await need('it is given up', async () => {
      await stage.sql('update graphile_worker._private_jobs set run_at = now() where locked_at is null')
      const [job] = await stage.sql<{ given_up: boolean }>(
        "select attempts >= max_attempts and locked_at is null as given_up from graphile_worker._private_jobs where key like 'apply_contact:%'",
      )
      return job?.given_up === true
    })
    const [failed] = await stage.sql('select id, attempts from contacts_in where state = $1', ['failed'])
    const counts = (await stage.ask(product, 'GET', '/ledger/counts')).body as { inFailed: number }
    const delays = await stage.sql<{ ms: number }>(
      "select extract(epoch from applied_at - received_at)::float * 1000 as ms from contacts_in where state = 'applied'",
    )
    await stage.sql('drop trigger poison on messages')
    await stage.ask(product, 'POST', `/ledger/in/${failed?.id}/retry`)
    await need('mended, it is applied', async () => (await stateCount()).applied === others + 2, 20_000)
    const p95 = quantile(
      delays.map(({ ms }) => Number(ms)),
      0.95,
    )
    return {
      figures: { acknowledged: others + 2, lost: 0, doubled: 0, tries: failed?.attempts ?? 0, "others' p95 ms": p95 },
      broken: brokenOf({
        'a person is shown it': counts.inFailed === 1,
        'it is given up after its tries': givenUp !== null && Number(failed?.attempts) === tries,
        'others are not delayed by more than 3 s': p95 < 3_000,
      }),
    }

    async function stateCount() {
      const rows = await stage.sql<{ state: string; count: number }>(
        'select state, count(*)::int as count from contacts_in group by state',
      )
      return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
    }
  },
}
