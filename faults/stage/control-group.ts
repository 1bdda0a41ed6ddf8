import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { NotHere } from '../case.ts'

type Kind = 'memory' | 'cpu'
export type ControlGroup = {
  /** What starts a program in it. */
  around: string[]
  limitMemory(bytes: number): Promise<void>
  /** Of one core. */
  limitCpu(percent: number): Promise<void>
  memory(): Promise<number>
  remove(): Promise<void>
}

let count = 0

/** A control group of our own, of the first or of the second version, whichever the machine has. */
export async function makeControlGroup(kind: Kind): Promise<ControlGroup> {
  const { root, version } = await findRoot(kind)
  const home = path.join(root, `madoguchi-faults-${process.pid}-${++count}`)
  await mkdir(home).catch((error: Error) => {
    throw new NotHere(`no control group can be made here (${error.message})`)
  })
  const write = (name: string, value: string) => writeFile(path.join(home, name), value)
  return {
    around: ['sh', '-c', 'echo $$ > "$0" && exec "$@"', path.join(home, 'cgroup.procs')],
    limitMemory: (bytes) => write(version === 1 ? 'memory.limit_in_bytes' : 'memory.max', String(bytes)),
    async limitCpu(percent) {
      const quota = percent * 1_000
      if (version === 2) return write('cpu.max', `${quota} 100000`)
      await write('cpu.cfs_period_us', '100000')
      await write('cpu.cfs_quota_us', String(quota))
    },
    memory: async () =>
      Number(await readFile(path.join(home, version === 1 ? 'memory.usage_in_bytes' : 'memory.current'), 'utf8')),
    // One that still has a process in it cannot go.
    remove: () => rmdir(home).catch(() => undefined),
  }
}

async function findRoot(kind: Kind): Promise<{ root: string; version: 1 | 2 }> {
  const mounts = (await readFile('/proc/mounts', 'utf8').catch(() => '')).split('\n').map((line) => line.split(' '))
  const first = mounts.find(([, , type, options]) => type === 'cgroup' && options?.split(',').includes(kind))
  if (first?.[1]) return { root: first[1], version: 1 }
  const second = mounts.find(([, , type]) => type === 'cgroup2')?.[1]
  const given = second ? await readFile(path.join(second, 'cgroup.subtree_control'), 'utf8').catch(() => '') : ''
  if (second && given.split(/\s+/).includes(kind)) return { root: second, version: 2 }
  throw new NotHere(`this machine has no control group for ${kind}`)
}
