import type { Socket } from 'node:net'
import { brokenOf, type Fault } from '../case.ts'
import { type Fetching, startFetching } from '../stage/imap.ts'
import type { Stage } from '../stage/stage.ts'
import { need } from '../stage/wait.ts'

type Round = { fetching: Fetching; stage: Stage; mails: number }

/** Mail arrives in rounds; in each, the worker that fetches it is killed at a certain moment and another begins. */
const inRounds =
  (afterReading: 'leave' | 'seen', killInRound: (round: Round) => Promise<unknown>): Fault['run'] =>
  async (stage, { short }) => {
    const { mails, rounds } = short ? { mails: 60, rounds: 3 } : { mails: 10_000, rounds: 10 }
    const fetching = await startFetching(stage, afterReading)
    try {
      for (let round = 0; round < rounds; round++) {
        await killInRound({ fetching, stage, mails: mails / rounds })
        await fetching.startWorker()
      }
      const account = await fetching.account()
      const again = fetching.fetched() - mails
      const marked = afterReading === 'leave' || (await fetching.allMarked())
      return {
        figures: { ...account, kills: rounds, 'fetched again': again },
        broken: brokenOf({
          'nothing is lost': account.lost === 0,
          'nothing is doubled': account.doubled === 0,
          'only what was under way is fetched again': again === (afterReading === 'leave' ? rounds : 0),
          'what was to be marked is marked': marked,
        }),
      }
    } finally {
      await fetching.close()
    }
  }

/** R1: what was fetched and not yet committed is fetched again. */
export const killedBeforeCommit: Fault = {
  id: 'R1',
  title: 'the worker is killed between FETCH and COMMIT',
  run: inRounds('leave', async ({ fetching, stage, mails }) => {
    const place = 1 + Math.floor(Math.random() * (mails - 1))
    const held = fetching.atCommand('BODY.PEEK', place, async () => ({
      // Nothing can be written down while somebody holds the table.
      letGo: await stage.hold('lock table contacts_in in share row exclusive mode'),
      isAnswered: true,
    }))
    fetching.deliver(mails)
    const { letGo } = await held
    const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like 'insert into "contacts_in"%'`
    await need('a fetched mail waits for being written', async () => (await stage.sql(waiting)).length > 0)
    await fetching.killWorker()
    await letGo()
  }),
}

/** R2: what was committed and not yet marked as read on the server is marked by the next one. */
export const killedBeforeMark: Fault = {
  id: 'R2',
  title: 'the worker is killed between COMMIT and the mark on the server',
  run: inRounds('seen', async ({ fetching, mails }) => {
    const marking = fetching.atCommand('UID STORE', 1, async () => ({ isAnswered: false }))
    fetching.deliver(mails)
    await marking
    await fetching.killWorker()
  }),
}

const cutAfter = (socket: Socket, uid: number): boolean => {
  socket.write(`* 1 FETCH (UID ${uid} BODY[] {5000}\r\nFrom: half`)
  setTimeout(() => socket.destroy(), 5)
  return true
}

/** R16: the server breaks off in the middle of mails, and numbers all of them anew in between. */
export const brokenServer: Fault = {
  id: 'R16',
  title: 'the IMAP server cuts literals and gives a new UIDVALIDITY',
  async run(stage, { short }) {
    const { mails, cuts } = short ? { mails: 60, cuts: 2 } : { mails: 10_000, cuts: 5 }
    const fetching = await startFetching(stage)
    try {
      const every = Math.floor(mails / 2 / (cuts + 1))
      const cut = new Set<number>()
      fetching.server.state.misbehave = (command, _tag, socket) => {
        const uid = Number(/^UID FETCH (\d+) \(UID BODY/.exec(command)?.[1])
        if (!uid || uid % every !== 0 || cut.has(uid) || cut.size === cuts) return false
        cut.add(uid)
        return cutAfter(socket, uid)
      }
      fetching.deliver(mails / 2)
      await need('the first half is in', async () => (await fetching.applied()) >= mails / 2, 30_000 + mails * 50)
      fetching.server.renumber()
      fetching.server.dropAll()
      fetching.deliver(mails / 2)
      const account = await fetching.account()
      return {
        figures: { ...account, cuts: cut.size, 'numbered anew': 1 },
        broken: brokenOf({
          'nothing is lost': account.lost === 0,
          'nothing is doubled': account.doubled === 0,
          'it was cut as often as meant': cut.size === cuts,
        }),
      }
    } finally {
      await fetching.close()
    }
  },
}
