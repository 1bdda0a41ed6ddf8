import { execFile } from 'node:child_process'
import { rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brokenOf, type Fault, NotHere } from '../case.ts'
import { accountOf, loadFigures, startLoad } from '../stage/load.ts'
import { startMails } from '../stage/mail-load.ts'
import type { Stage } from '../stage/stage.ts'
import { need, pause, seconds } from '../stage/wait.ts'

const run = promisify(execFile)

/** The data folder moves to a file system of its own, in a file. */
async function moveToLoop(stage: Stage): Promise<{ leave(): Promise<void> }> {
  const image = `${stage.dataDir}.img`
  const place = `${stage.dataDir}.new`
  try {
    await run('truncate', ['-s', '640M', image])
    await run('mkfs.ext4', ['-q', '-m', '0', image])
    await run('mkdir', [place])
    await run('mount', ['-o', 'loop', image, place])
  } catch (error) {
    await rm(image, { force: true })
    throw new NotHere(`no file system in a file can be mounted here (${String(error).split('\n')[0]})`)
  }
  await run('cp', ['-a', `${stage.dataDir}/.`, place])
  await run('mount', ['--move', place, stage.dataDir]).catch(async () => {
    await run('umount', [place])
    await run('mount', ['-o', 'loop', image, stage.dataDir])
  })
  return {
    async leave() {
      await run('umount', ['-l', stage.dataDir])
      await rm(image, { force: true })
      await rm(place, { recursive: true, force: true })
    },
  }
}

/** R9: the disk with the database and the files is full to the last byte. Needs root. */
export const fullDisk: Fault = {
  id: 'R9',
  title: 'ext4 of its own, full to the last byte, under API load and incoming mail',
  async run(stage, { short }) {
    const disk = await moveToLoop(stage)
    try {
      const product = await stage.start()
      const conversation = await stage.conversation(product)
      const load = startLoad(stage, () => product, conversation, 2)
      const mails = startMails(stage, product.smtpPort)
      await pause(short ? 500 : 5_000)
      const filler = path.join(stage.dataDir, 'filler')
      const fill = async () => {
        const { bavail, bsize } = await statfs(stage.dataDir)
        if (bavail > 0) await run('fallocate', ['-o', String(filled), '-l', String(bavail * bsize), filler])
        filled += bavail * bsize
      }
      let filled = 0
      const until = performance.now() + (short ? 15_000 : 60_000)
      let refused = 0
      while (performance.now() < until) {
        // What the database gives back is taken away again.
        await fill().catch(() => undefined)
        refused = Math.max(refused, (load.answers[503] ?? 0) + (load.answers[507] ?? 0))
        await pause(200)
      }
      await rm(filler)
      const [began, held] = [performance.now(), load.acknowledged.size]
      await need('work goes on', () => load.acknowledged.size > held, 60_000)
      const recovery = performance.now() - began
      await load.finish()
      await mails.finish()
      const [account, mailed] = [await accountOf(stage, load), await mails.account()]
      return {
        figures: {
          acknowledged: account.acknowledged + mailed.acknowledged,
          lost: account.lost + mailed.lost,
          doubled: account.doubled + mailed.doubled,
          'of them mails': mailed.acknowledged,
          'recovery s': seconds(recovery),
          ...loadFigures(load),
        },
        broken: brokenOf({
          'nothing acknowledged is lost': account.lost + mailed.lost === 0,
          'nothing is doubled': account.doubled + mailed.doubled === 0,
          'the disk was full': refused > 0,
          'the server itself lives on': product.exitCode() === null,
          'meanwhile 503 or 507, and nothing else': (load.answers[500] ?? 0) === 0,
        }),
      }
    } finally {
      await stage.end()
      await disk.leave()
    }
  },
}
