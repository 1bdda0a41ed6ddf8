import { connect, createServer, type Socket } from 'node:net'

/** A line between two programs that can be made slow, cut, or taken down. */
export type Line = {
  port: number
  /** Each piece of data takes so long, in both directions. */
  delayMs: number
  /** Down, nothing comes through, and nobody is told. */
  isDown: boolean
  connections(): number
  /** Every connection is reset. */
  cut(): void
  close(): Promise<void>
}

export async function startLine(target: number): Promise<Line> {
  const sockets = new Set<Socket>()
  const held: (() => void)[] = []
  let down = false
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ port: target, host: '127.0.0.1', noDelay: true })
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      const pass = (write: () => void) => void (down ? held.push(write) : write())
      from.on('data', (chunk) => {
        setTimeout(() => pass(() => to.writable && to.write(chunk)), line.delayMs)
      })
      from.on('end', () => {
        setTimeout(() => pass(() => to.end()), line.delayMs)
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const line: Line = {
    port: typeof bound === 'object' && bound ? bound.port : 0,
    delayMs: 0,
    get isDown() {
      return down
    },
    set isDown(isDown) {
      down = isDown
      if (!down) for (const write of held.splice(0)) write()
    },
    connections: () => sockets.size / 2,
    cut() {
      for (const socket of sockets) socket.resetAndDestroy()
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return line
}
