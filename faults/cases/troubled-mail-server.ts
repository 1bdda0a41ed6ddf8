import { brokenOf, type Fault } from '../case.ts'
import { hurry } from '../stage/hurry.ts'
import { need, pause } from '../stage/wait.ts'

type Row = { to: string; state: string; attempts: number; due: boolean }

/** R15: the mail server puts off, refuses, or takes a mail and says nothing. */
export const troubledMailServer: Fault = {
  id: 'R15',
  title: 'the mail server answers 451, 554, or nothing',
  async run(stage) {
    const product = await stage.start()
    await stage.conversation(product)
    const later = { mended: false }
    stage.mail.manner = (to) =>
      to.startsWith('later') && !later.mended
        ? 451
        : to.startsWith('never')
          ? 554
          : to.startsWith('hang')
            ? 'hang'
            : 'take'
    const mailboxes = (await stage.ask(product, 'GET', '/mailboxes')).body as { items: { id: string }[] }
    for (const name of ['hang', 'later', 'never', 'well']) {
      const draft = { mailboxId: mailboxes.items[0]?.id, to: [`${name}@customer.example`], subject: name, text: name }
      const { status } = await stage.ask(product, 'POST', '/conversations', draft)
      if (status !== 201) throw new Error(`writing was answered with ${status}`)
    }
    const look = async () => {
      const rows = await stage.sql<Row>(
        'select recipients[1] as to, state, attempts, due_at > now() as due from contacts_out',
      )
      return Object.fromEntries(rows.map((row) => [row.to.split('@')[0], row])) as Record<string, Row | undefined>
    }
    await hurry(stage)
    const others = await need('the others are not kept', async () => (await look()).well?.state === 'sent', 20_000)
    await need('the first try is over', async () => (await look()).later?.state === 'queued')
    const putOff = (await look()).later
    await pause(1_000)
    later.mended = true
    await hurry(stage)
    await need('what was put off is sent', async () => (await look()).later?.state === 'sent')
    const silence = await need('silence ends', async () => (await look()).hang?.state === 'unknown', 90_000)
    const counts = (await stage.ask(product, 'GET', '/ledger/counts')).body as Record<string, number>
    const arrivals = stage.mail.arrived.map(({ to }) => to).sort()
    const stuck = Object.values(await look()).filter((row) => row && !['sent', 'failed', 'unknown'].includes(row.state))
    return {
      figures: {
        acknowledged: 4,
        lost: 0,
        doubled: arrivals.length - new Set(arrivals).size,
        stuck: stuck.length,
        "others' ms": Math.round(others),
        'silence ended after s': Math.round(silence / 1000),
      },
      broken: brokenOf({
        '451 is tried again after a pause': putOff?.due === true && Number(putOff.attempts) === 1,
        '554 is shown as failed, silence as unknown': counts.outFailed === 1 && counts.outUnknown === 1,
        'each arrives once': arrivals.join() === 'later@customer.example,well@customer.example',
        'nothing is stuck': stuck.length === 0,
      }),
    }
  },
}
