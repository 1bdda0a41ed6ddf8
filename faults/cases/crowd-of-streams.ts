import { connect, type Socket } from 'node:net'
import { brokenOf, type Fault } from '../case.ts'
import { need, pause, quantile, seconds } from '../stage/wait.ts'

/** R21: the server is killed and comes back while a great many screens follow the log; each comes back as the desk does. */
export const crowdOfStreams: Fault = {
  id: 'R21',
  title: 'kill -9 and restart under a crowd of live streams',
  async run(stage, { short }) {
    const streams = short ? 500 : 9_000
    let product = await stage.start('serve')
    const ports = { port: product.port, smtpPort: product.smtpPort }
    const conversation = await stage.conversation(product)
    const crowd = followers(streams, ports.port, stage.token)
    try {
      await need('all follow', () => crowd.following() === streams, 180_000)
      await product.signal('SIGKILL')
      await need('all have noticed', () => crowd.following() === 0, 30_000)
      product = await stage.start('serve', { ports })
      const began = performance.now()
      const most = Math.ceil(streams * 0.99)
      const back = await need('99 % are back', () => crowd.following() >= most, 180_000)
      const times: number[] = []
      for (let turn = 0; turn < 20; turn++) {
        const { status, ms } = await stage.ask(product, 'POST', `/conversations/${conversation}/notes`, {
          text: `${turn}`,
        })
        if (status === 201) times.push(ms)
        await pause(50)
      }
      const told = await need('the last note is told to 99 %', () => crowd.told(20) >= most, 60_000)
      return {
        figures: {
          streams,
          'time to 99 % s': seconds(back),
          'asked again': crowd.tries() - streams,
          'writing p95 ms': quantile(times, 0.95),
          'told to 99 % after ms': Math.round(told),
          'whole s': seconds(performance.now() - began),
        },
        broken: brokenOf({
          '99 % are back within 30 s': back < 30_000,
          'all notes are taken': times.length === 20,
          'the server itself lives on': product.exitCode() === null,
        }),
      }
    } finally {
      crowd.end()
    }
  },
}

/** So many followers of the log, each of which comes back by itself: the desk's pauses, with jitter, at most 20 s. */
function followers(count: number, port: number, token: string) {
  const following = new Set<Socket>()
  const heard = new Map<number, number>()
  let [tries, ended] = [0, false]
  const follow = (place: number, failures: number) => {
    if (ended) return
    tries += 1
    const socket = connect(port, '127.0.0.1')
    let well = false
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      const text = chunk.toString('latin1')
      if (!well && text.startsWith('HTTP/1.1 200')) {
        well = true
        following.add(socket)
        heard.set(place, 0)
      } else if (!well) socket.destroy()
      heard.set(place, (heard.get(place) ?? 0) + text.split('"note.written"').length - 1)
    })
    socket.on('close', () => {
      following.delete(socket)
      const next = well ? 1 : failures + 1
      const wait = Math.min(20_000, 500 * 2 ** next) * (0.5 + Math.random() / 2)
      if (!ended) setTimeout(() => follow(place, next), wait)
    })
    socket.write(`GET /api/v1/events HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\n\r\n`)
  }
  // Screens are opened one after another.
  for (let place = 0; place < count; place++) setTimeout(() => follow(place, 0), place * 3)
  return {
    following: () => following.size,
    tries: () => tries,
    told: (least: number) => [...heard.values()].filter((times) => times >= least).length,
    end() {
      ended = true
      for (const socket of following) socket.destroy()
    },
  }
}
