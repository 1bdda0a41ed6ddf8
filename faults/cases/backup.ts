import { copyFile, open, rm, stat } from 'node:fs/promises'
import { verifyBackup } from '../../server/platform/backup/index.ts'
import { brokenOf, type Fault } from '../case.ts'
import { startLoad } from '../stage/load.ts'
import { startMails } from '../stage/mail-load.ts'
import type { Stage } from '../stage/stage.ts'
import { need, pause, seconds } from '../stage/wait.ts'

const contentsOf = async (file: string) => {
  const { manifest } = await verifyBackup(file, new AbortController().signal)
  const { tables, files, sequences } = manifest
  return { tables: tables.map(({ name, rows, rowsSha256 }) => ({ name, rows, rowsSha256 })), files, sequences }
}

async function backUpUnderLoad(stage: Stage, short: boolean): Promise<{ file: string; tookMs: number }> {
  const product = await stage.start()
  const conversation = await stage.conversation(product)
  const load = startLoad(stage, () => product, conversation)
  const mails = startMails(stage, product.smtpPort)
  await pause(short ? 1_000 : 20_000)
  const file = `${stage.dataDir}.tar`
  const began = performance.now()
  await stage.command('backup', '--to', file)
  const tookMs = performance.now() - began
  await load.finish()
  await mails.finish()
  await product.signal('SIGTERM')
  return { file, tookMs }
}

/** R26: the machine is gone; the backup, made under load, is brought back to an empty place. */
export const restoredBackup: Fault = {
  id: 'R26',
  title: 'backup under load, everything wiped, restored, compared by checksum',
  async run(stage, { short }) {
    const { file, tookMs } = await backUpUnderLoad(stage, short)
    await rm(stage.dataDir, { recursive: true, force: true })
    const began = performance.now()
    await stage.command('restore', '--from', file)
    const again = `${file}.again`
    const restored = performance.now() - began
    await stage.command('backup', '--to', again)
    const [before, after] = [await contentsOf(file), await contentsOf(again)]
    const serving = performance.now()
    const product = await stage.start()
    const answered = (await stage.ask(product, 'GET', '/conversations')).status
    const rto = restored + performance.now() - serving
    await Promise.all([file, again].map((each) => rm(each, { force: true })))
    const rows = before.tables.reduce((sum, table) => sum + Number(table.rows), 0)
    return {
      figures: { rows, 'backup s': seconds(tookMs), 'RTO s': seconds(rto) },
      broken: brokenOf({
        'every table and every file has the same checksum': JSON.stringify(before) === JSON.stringify(after),
        'it serves again': answered === 200,
        'back within 30 minutes': rto < 30 * 60_000,
      }),
    }
  },
}

/** R27: one bit of a backup turns over, wherever it is. */
export const damagedBackup: Fault = {
  id: 'R27',
  title: 'one byte of a backup damaged, `backup --verify`',
  async run(stage, { short }) {
    const { file } = await backUpUnderLoad(stage, true)
    const { size } = await stat(file)
    const places = short ? 3 : 20
    const unnoticed: number[] = []
    const began = performance.now()
    for (let turn = 0; turn < places; turn++) {
      const at = Math.floor(Math.random() * size)
      const broken = await damage(file, at)
      const passed = await stage.command('backup', '--verify', broken).then(
        () => true,
        () => false,
      )
      if (passed) unnoticed.push(at)
      await rm(broken)
    }
    const each = (performance.now() - began) / places
    const whole = await stage.command('backup', '--verify', file).then(
      () => true,
      () => false,
    )
    await need('the backup is put away', async () => rm(file).then(() => true))
    return {
      figures: { damaged: places, unnoticed: unnoticed.length, bytes: size, 'detection s': seconds(each) },
      broken: brokenOf({ 'each is noticed': unnoticed.length === 0, 'a whole one is taken for whole': whole }),
    }
  },
}

async function damage(file: string, at: number): Promise<string> {
  const broken = `${file}.broken`
  await copyFile(file, broken)
  const handle = await open(broken, 'r+')
  const byte = Buffer.alloc(1)
  await handle.read(byte, 0, 1, at)
  await handle.write(Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, at)
  await handle.close()
  return broken
}
