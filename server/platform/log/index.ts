import { type DestinationStream, type Logger, pino } from 'pino'

export type Log = Logger

/**
 * JSON lines on standard error, so that commands keep standard output for their answers.
 * No personal data: identifiers, states and durations only; what could carry some is cut out here.
 */
export function createLog(level: string, to: DestinationStream = pino.destination({ dest: 2, sync: false })): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['req.headers', '*.password', '*.token', '*.secret', '*.email', '*.address'], remove: true },
    },
    to,
  )
}

export const silentLog: Log = pino({ level: 'silent' })
