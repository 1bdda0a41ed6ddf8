import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import pg from 'pg'
import type { Log } from '#platform/log/index.ts'

/**
 * Says "look at the log of this workspace", to this process at once and to the others by LISTEN/NOTIFY.
 * It may lose everything: every listener also looks by itself from time to time.
 */
export type Bus = {
  look(workspaceId: string): void
  onLook(listener: (workspaceId: string) => void): () => void
  close(): Promise<void>
}

const channel = 'madoguchi_log'
const gatherMs = 10
const reconnectMs = 2000

export function createLocalBus(): Bus {
  const emitter = new EventEmitter().setMaxListeners(0)
  return {
    look: (workspaceId) => void emitter.emit('look', workspaceId),
    onLook(listener) {
      emitter.on('look', listener)
      return () => void emitter.off('look', listener)
    },
    close: async () => undefined,
  }
}

export function createPostgresBus(ownerUrl: string, pool: pg.Pool, log: Log): Bus {
  const local = createLocalBus()
  const self = `${randomUUID()} `
  const outgoing = new Set<string>()
  let gathering: NodeJS.Timeout | undefined
  let reconnecting: NodeJS.Timeout | undefined
  let client: pg.Client | undefined
  let closed = false
  let listening: Promise<void> | undefined

  // Notifying inside the writing transactions would make all their commits queue for one lock.
  const tellOthers = async () => {
    gathering = undefined
    const workspaceIds = [...outgoing]
    outgoing.clear()
    await pool
      .query('select pg_notify($1, $2 || id) from unnest($3::text[]) as id', [channel, self, workspaceIds])
      .catch((error: Error) => log.warn({ err: error.message }, 'other processes were not told of new events'))
  }

  const listen = async () => {
    if (closed) return
    const next = new pg.Client({ connectionString: ownerUrl, application_name: 'madoguchi bus', keepAlive: true })
    const again = () => {
      next.removeAllListeners('end')
      if (client === next) client = undefined
      if (!closed) reconnecting = setTimeout(startListening, reconnectMs).unref()
    }
    next.on('error', () => undefined)
    next.on('end', again)
    next.on('notification', ({ payload = '' }) => {
      // This process has looked already.
      if (!payload.startsWith(self)) local.look(payload.slice(payload.indexOf(' ') + 1))
    })
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
      client = next
    } catch {
      again()
    }
  }
  const startListening = () => {
    listening = listen()
  }
  startListening()

  return {
    look(workspaceId) {
      local.look(workspaceId)
      outgoing.add(workspaceId)
      gathering ??= setTimeout(tellOthers, gatherMs)
    },
    onLook: local.onLook,
    async close() {
      closed = true
      clearTimeout(gathering)
      clearTimeout(reconnecting)
      // A connection that is just being made must not outlive the bus.
      await listening
      await client?.end()
    },
  }
}
