import type { ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Services } from '#platform/context.ts'
import { systemCtx } from '#platform/context.ts'
import { createFeed, type FeedItem, readHead, readLog } from '#platform/events/index.ts'
import { problem, type Router } from '#platform/http/index.ts'
import { hiddenNow, mailboxesBehind } from './queries.ts'
import { hears, mayEndAccess, type Reader } from './rules.ts'

const heartbeatMs = 15_000
/** Then the client comes back, and is asked again who it is: access can also run out by time. */
const longestMs = 10 * 60_000
// The bus may lose a message; a screen must not wait for the next one.
const lookAnywayMs = 2_000
/** A client that does not read is cut here; it comes back with its position and misses nothing. */
const mostUnreadBytes = 1024 * 1024

const StreamQuery = z.object({
  workspace: z.string().max(100).optional(),
  after: z.coerce.number().int().min(0).optional(),
})

export function routes(app: Router, services: Services): void {
  const feed = createFeed(
    (workspaceId, after, limit) => systemCtx(services, workspaceId).transaction((tx) => readLog(tx, after, limit)),
    (workspaceId, events) => systemCtx(services, workspaceId).transaction((tx) => mailboxesBehind(tx, events)),
    (error) => services.log.warn({ err: String(error) }, 'the log could not be read for live screens'),
  )
  services.bus.onLook((workspaceId) => feed.look(workspaceId))
  setInterval(() => feed.lookAtAll(), lookAnywayMs).unref()
  const open = new Set<ServerResponse>()
  let closing = false
  app.beforeClose(() => {
    closing = true
    for (const raw of open) raw.end()
  })

  app.get(
    '/events',
    {
      permission: 'workspace.read',
      query: StreamQuery,
      summary:
        'The live stream: server-sent events whose id is the position in the log. Continues after `Last-Event-ID`.',
    },
    async ({ ctx, query, request, reply }) => {
      const { head, hidden } = await ctx.transaction(async (tx) => ({
        head: await readHead(tx),
        hidden: await hiddenNow(tx),
      }))
      const reader = { id: ctx.memberId, managesMailboxes: ctx.can('mailbox.manage'), hidden }
      const asked = Number(request.headers['last-event-id'] ?? query.after ?? head)
      // A position beyond the log is from another time (a restored backup): the screen must load anew.
      const known = Number.isInteger(asked) && asked >= 0 && asked <= head
      if (closing) throw problem('unavailable')
      reply.hijack()
      const { raw } = reply
      open.add(raw)
      raw.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
        'X-Request-Id': request.id,
      })
      const send = (text: string) => {
        if (raw.writableLength > mostUnreadBytes) raw.destroy()
        else raw.write(text)
      }
      send(`retry: 1000\nevent: ${known ? 'ready' : 'reset'}\nid: ${known ? asked : head}\ndata: {}\n\n`)
      const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs)
      const closed = new Promise<void>((resolve) => raw.once('close', resolve))
      const end = setTimeout(() => raw.end(), longestMs)
      void closed.then(() => {
        open.delete(raw)
        clearInterval(heartbeat)
        clearTimeout(end)
      })
      try {
        const from = { after: known ? asked : head, narrow: hidden.length > 0 }
        const leave = await feed.follow(ctx.workspaceId, from, (items) => {
          const last = items.findIndex(({ event }) => mayEndAccess(event, ctx.actor, head))
          const heard = (last < 0 ? items : items.slice(0, last + 1)).map((item) => toFrame(item, reader)).join('')
          if (heard !== '') send(heard)
          if (last >= 0) raw.end()
        })
        void closed.then(leave)
      } catch (error) {
        // The client has its 200 already. Cut off, it comes back; left open, it would wait for ever.
        raw.destroy()
        services.log.warn({ err: String(error) }, 'a live screen could not be caught up')
      }
      return reply
    },
  )
}

function toFrame({ event, json, about }: FeedItem, reader: Reader): string {
  const heard = hears(event, about, reader)
  if (heard === 'nothing') return ''
  return `id: ${event.position}\nevent: ${heard === 'event' ? event.name : 'reset'}\ndata: ${heard === 'event' ? json : '{}'}\n\n`
}
