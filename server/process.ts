import path from 'node:path'
import { startSmtp } from '#features/channels/email/index.ts'
import { startSources } from '#features/channels/imap/index.ts'
import { systemClock } from '#platform/clock/index.ts'
import type { Config, Settings } from '#platform/config/index.ts'
import type { Services } from '#platform/context.ts'
import { openDatabase, shareEmbedded } from '#platform/db/index.ts'
import { createPostgresBus } from '#platform/events/index.ts'
import { createLocalFiles } from '#platform/files/index.ts'
import { startJobs } from '#platform/jobs/index.ts'
import { createLog, type Log } from '#platform/log/index.ts'
import { closeMailReaders, closeVerifiers, createLookUp, createMailTransport } from '#platform/mail/index.ts'
import { createOutgoing } from '#platform/outgoing/index.ts'
import { startReaders } from '#platform/run-readers.ts'
import { allErrands, allJobs, allReaders, allTimers, createApp } from './app.ts'

/** Something that was started and has to be ended, in the reverse order of starting. */
export type Running = { name: string; stop(): Promise<unknown> }

/**
 * The database of this installation: `DATABASE_URL`, or the embedded one, which is started where it does not run yet.
 * Processes share an embedded one, and the last one out ends it. `keep` is for processes that stay.
 */
export async function reachDatabase(
  config: Settings,
): Promise<{ url: string; keep(log: Log): void; running: Running[] }> {
  if (config.databaseUrl) return { url: config.databaseUrl, keep: () => undefined, running: [] }
  const shared = await shareEmbedded(config.dataDir)
  return { url: shared.url, keep: shared.keep, running: [{ name: 'database', stop: () => shared.leave() }] }
}

export function openServices(config: Config, ownerUrl: string): { services: Services; running: Running[] } {
  const log = createLog(config.logLevel)
  const database = openDatabase(ownerUrl, config.secret, log)
  const bus = createPostgresBus(ownerUrl, database.owner, log)
  const mail = createMailTransport(config.mailUrl, {
    outboxDir: path.join(config.dataDir, 'outbox'),
    certificate: config.mailCertificate,
  })
  const files = createLocalFiles(path.join(config.dataDir, 'files'))
  const outgoing = createOutgoing({ ports: config.outgoingPorts, networks: config.webhookNetworks })
  return {
    services: { config, database, bus, mail, outgoing, lookUp: createLookUp(), files, log, clock: systemClock },
    running: [
      { name: 'database pools', stop: () => database.close() },
      { name: 'bus', stop: () => bus.close() },
      { name: 'mail transport', stop: () => mail.close() },
      { name: 'mail readers', stop: closeMailReaders },
      { name: 'mail verifiers', stop: closeVerifiers },
    ],
  }
}

/** Serves browsers and programs. Returns the address that was bound. */
export async function startWeb(services: Services): Promise<{ address: string; running: Running[] }> {
  const { http } = await createApp(services)
  const address = await http.listen({ host: services.config.host, port: services.config.port })
  return { address, running: [{ name: 'http', stop: () => http.close() }] }
}

/** Does the background work, fetches mail by IMAP, and receives it by SMTP. */
export async function startWorker(services: Services): Promise<Running[]> {
  const { config, database, log } = services
  const work = { jobs: allJobs(services), errands: allErrands(services), timers: allTimers() }
  const jobs = await startJobs(database, work, log)
  const readers = startReaders(services, allReaders())
  const sources = startSources(services)
  const running: Running[] = [
    { name: 'jobs', stop: () => jobs.stop() },
    { name: 'readers', stop: () => readers.stop() },
    { name: 'imap', stop: () => sources.stop() },
  ]
  if (config.smtpInPort === null) return running
  const smtp = await startSmtp(services, config.smtpInHost, config.smtpInPort)
  return [...running, { name: 'smtp', stop: () => smtp.close() }]
}

/** Ends everything in the reverse order of starting; one that fails to end does not keep the others. */
export async function stopAll(running: Running[], onError: (name: string, error: unknown) => void): Promise<void> {
  for (const { name, stop } of running.toReversed()) {
    await stop().catch((error: unknown) => onError(name, error))
  }
}
