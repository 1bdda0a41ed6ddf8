import type pg from 'pg'
import { sourceFigures } from '#features/channels/imap/index.ts'
import { ledgerFigures } from '#features/channels/ledger/index.ts'
import { queueHealth } from '#platform/jobs/index.ts'
import { type Finding, note, ok, trouble } from './finding.ts'

const longSeconds = 60

/** After this long without a look at its mail, a source is in trouble. */
const longWithoutMailSeconds = 15 * 60

/** The queue, the two ledgers and the sources of mail of all workspaces. */
export async function checkWork(client: pg.Client): Promise<Finding[]> {
  return [...(await queue(client)), ...(await ledgers(client)), ...(await sources(client))]
}

async function queue(client: pg.Client): Promise<Finding[]> {
  const { failed, waiting, longestSeconds, workers } = await queueHealth(client)
  const values = { failed, waiting, minutes: Math.floor(longestSeconds / 60), workers }
  const jobs = failed > 0 ? trouble('jobsFailed', values) : ok('jobsNoneFailed')
  if (longestSeconds > longSeconds)
    return [jobs, workers === 0 ? trouble('jobsWaitForNobody', values) : note('jobsWait', values)]
  return [jobs, workers === 0 ? note('noWorker') : ok('workers', values)]
}

async function ledgers(client: pg.Client): Promise<Finding[]> {
  const { inFailed, outFailed, outUnknown } = await ledgerFigures(client)
  const values = { inFailed, outFailed, outUnknown }
  return [
    inFailed > 0 ? trouble('ledgerIn', values) : ok('ledgerInFine'),
    outFailed + outUnknown > 0 ? note('ledgerOut', values) : ok('ledgerOutFine'),
  ]
}

async function sources(client: pg.Client): Promise<Finding[]> {
  const figures = await sourceFigures(client)
  if (figures.length === 0) return []
  const troubled = figures.filter(({ state, lagSeconds }) => state === 'stopped' || lagSeconds > longWithoutMailSeconds)
  if (troubled.length === 0) return [ok('sourcesFine', { sources: figures.length })]
  return [trouble('sourcesTroubled', { addresses: troubled.map(({ address }) => address).join(', ') })]
}
