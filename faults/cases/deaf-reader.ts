import { readFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { brokenOf, type Fault } from '../case.ts'
import { need, pause, until } from '../stage/wait.ts'

/** R22: live streams whose readers never read, while a lot happens. */
export const deafReader: Fault = {
  id: 'R22',
  title: 'live streams that never read, 12 MB of events',
  async run(stage, { short }) {
    const product = await stage.start()
    const conversation = await stage.conversation(product)
    await stage.ask(product, 'POST', `/conversations/${conversation}/notes`, { text: '控え' })
    const resident = async () =>
      Number(/^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${product.pid}/status`, 'utf8'))?.[1]) / 1024
    const deaf: Socket[] = []
    for (let place = 0; place < (short ? 5 : 50); place++) {
      const socket = connect(product.port, '127.0.0.1')
      socket.on('error', () => undefined)
      socket.pause()
      socket.write(`GET /api/v1/events HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${stage.token}\r\n\r\n`)
      deaf.push(socket)
    }
    await pause(2_000)
    const before = await resident()
    // Past the product, since it would take an hour to write so many notes.
    await stage.sql(
      `insert into events (workspace_id, position, name, actor_kind, actor_id, request_id, data, at)
       select e.workspace_id, h.position + g, e.name, e.actor_kind, e.actor_id, e.request_id, e.data, now()
       from (select * from events where name = 'note.written' limit 1) e
       join log_heads h on h.workspace_id = e.workspace_id, generate_series(1, 40000) g`,
    )
    await stage.sql('update log_heads set position = (select max(position) from events)')
    let most = before
    await until(
      async () => {
        most = Math.max(most, await resident())
        return false
      },
      short ? 10_000 : 20_000,
    )
    let closed = 0
    for (const socket of deaf) socket.on('close', () => (closed += 1)).resume()
    await until(() => closed === deaf.length, 10_000)
    const alive = await need(
      'it answers',
      async () => (await stage.ask(product, 'GET', '/tags')).status === 200,
      10_000,
    )
    const growth = Math.round(most - before)
    for (const socket of deaf) socket.destroy()
    return {
      figures: { streams: deaf.length, cut: closed, 'RSS growth MB': growth, 'answers after ms': Math.round(alive) },
      broken: brokenOf({
        'each is cut': closed === deaf.length,
        'no more than 4 MB a stream, and 100 MB': growth < 100 + 4 * deaf.length,
      }),
    }
  },
}
