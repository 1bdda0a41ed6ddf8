import { createCall, quantile } from '../measure/load.ts'
import type { BenchServer } from '../measure/server.ts'
import { follow } from '../measure/stream.ts'
import type { Subject } from './subject.ts'

export type LiveFigures = { streams: number; events: number; p50: number; p95: number; worst: number }

const streams = 1_000
const events = 30

/** From asking for a note to hearing of it on a thousand live streams, so a little more than from its commit. */
export async function measureLive(
  server: BenchServer,
  token: string,
  { owner, workspaceId }: Subject,
): Promise<LiveFigures> {
  const { rows } = await owner.query<{ id: string }>(
    'select id from conversations where workspace_id = $1 order by number desc limit 1',
    [workspaceId],
  )
  const times: number[] = []
  let [asked, missing] = [0, 0]
  let done: () => void = () => undefined
  const hear = ({ name }: { name: string }) => {
    if (name !== 'note.written') return
    times.push(performance.now() - asked)
    missing -= 1
    if (missing === 0) done()
  }
  const open: { close(): void }[] = []
  for (let place = 0; place < streams; place += 50)
    open.push(...(await Promise.all(Array.from({ length: 50 }, () => follow(server, token, hear)))))
  const { call, close } = createCall(server, token, 1)
  for (let place = 0; place < events; place++) {
    const heard = new Promise<void>((resolve) => {
      done = resolve
    })
    missing = streams
    asked = performance.now()
    await call('POST', `/conversations/${rows[0]?.id}/notes`, { text: '折り返し電話をする。' })
    await heard
  }
  close()
  for (const stream of open) stream.close()
  times.sort((a, b) => a - b)
  return { streams, events, p50: quantile(times, 0.5), p95: quantile(times, 0.95), worst: times.at(-1) ?? 0 }
}
