import { existsSync } from 'node:fs'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import { markOf, restoreBackup, type Verified, verifyBackup, writeBackup } from '#platform/backup/index.ts'
import { isSecretSet, readConfig, readSettings, type Settings, secretFile } from '#platform/config/index.ts'
import { createLocalFiles } from '#platform/files/index.ts'
import { Refused } from '#platform/refused.ts'
import { version } from '../app.ts'
import { type Running, reachDatabase, stopAll } from '../process.ts'
import { interruptible } from './interrupt.ts'
import { createProgress } from './progress.ts'
import { requireInstallation } from './with-services.ts'

export function addBackupCommands(program: Command): void {
  program
    .command('backup')
    .description('write the whole installation into one file, while it goes on working')
    .option('--to <file>', 'the file to write; it must not be there yet')
    .option('--verify <file>', 'read a backup to its last byte and say whether it is as it was written')
    .addHelpText('after', '\nThe file holds everything, secrets included: keep it as safe as the installation itself.')
    .action(async ({ to, verify }: { to?: string; verify?: string }, command: Command) => {
      if ((to === undefined) === (verify === undefined)) command.error('error: name one of --to and --verify')
      if (verify !== undefined) return check(verify)
      if (to !== undefined) return backup(path.resolve(to))
    })
  program
    .command('restore')
    .description('bring a backup back into an empty place')
    .requiredOption('--from <file>', 'a file that "backup" wrote')
    .option(
      '--send-waiting',
      'also send what was waiting to be sent; only when nothing has left the old installation since the backup',
    )
    .action(({ from, sendWaiting = false }: { from: string; sendWaiting?: boolean }) =>
      restore(path.resolve(from), sendWaiting),
    )
}

async function backup(file: string): Promise<void> {
  const settings = readSettings()
  requireInstallation(settings)
  if (existsSync(file)) throw new Refused(`${file} is there already. Name a new file.`)
  if (!existsSync(path.dirname(file))) throw new Refused(`There is no folder ${path.dirname(file)}. Make it first.`)
  const { secret } = readConfig()
  await withDatabase(settings, async (ownerUrl, signal, progress) => {
    const { tables, files, missing } = await writeBackup(
      {
        ownerUrl,
        files: filesOf(settings),
        secret,
        secretFile: isSecretSet() ? null : secretFile(settings.dataDir),
        version,
        signal,
        progress,
      },
      file,
    )
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    const { size } = await stat(file)
    process.stdout.write(`${file}: ${rows} rows, ${files.length} files, ${Math.ceil(size / 1024)} kB\n`)
    if (missing.length > 0)
      process.stderr.write(
        `Not in the data folder although rows speak of them: ${missing.length} files, the first is ${missing[0]}.\n`,
      )
  })
}

async function check(file: string): Promise<void> {
  const { manifest } = await interruptible((signal) => verifyBackup(path.resolve(file), signal))
  process.stdout.write(
    `${file} is as it was written: ${manifest.createdAt}, version ${manifest.version}, ${manifest.tables.length} tables, ${manifest.files.length} files.\n`,
  )
}

async function restore(file: string, sendWaiting: boolean): Promise<void> {
  const settings = readSettings()
  const verified = await interruptible((signal) => verifyBackup(file, signal))
  await bringSecret(settings, verified)
  const { secret } = readConfig()
  if (markOf(secret) !== verified.manifest.secretMark)
    process.stderr.write(
      'The secret is not that of the backup: everybody signs in anew, and two-step sign-in has to be set up again. Set the former SECRET to avoid it.\n',
    )
  await withDatabase(settings, (ownerUrl, signal, progress) =>
    restoreBackup(
      { ownerUrl, files: filesOf(settings), secret, sendWaiting, signal, progress },
      file,
      verified.manifest,
    ),
  )
  const { tables, files } = verified.manifest
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  process.stdout.write(`Restored: ${rows} rows, ${files.length} files. Start it with npm start.\n`)
}

/** Before any process makes another one: a fresh place takes over the secret that the backup brings. */
async function bringSecret({ dataDir }: Settings, { secret }: Verified): Promise<void> {
  if (secret === null || isSecretSet() || existsSync(secretFile(dataDir))) return
  await mkdir(dataDir, { recursive: true })
  await writeFile(secretFile(dataDir), secret, { mode: 0o600, flag: 'wx' })
}

const filesOf = ({ dataDir }: Settings) => createLocalFiles(path.join(dataDir, 'files'))

type DatabaseWork = (ownerUrl: string, signal: AbortSignal, say: (text: () => string) => void) => Promise<void>

async function withDatabase(settings: Settings, work: DatabaseWork): Promise<void> {
  const started: Running[] = []
  const progress = createProgress()
  try {
    await interruptible(async (signal) => {
      const { url, running } = await reachDatabase(settings)
      started.push(...running)
      await work(url, signal, progress.at)
    })
  } finally {
    progress.end()
    await stopAll(started, () => undefined)
  }
}
