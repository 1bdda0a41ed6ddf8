import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brokenOf, type Fault } from '../case.ts'
import { writeMail } from '../stage/mail.ts'
import { need } from '../stage/wait.ts'

const run = promisify(execFile)

/** R10: the disk with the files turns read-only, as ext4 does when it finds an error. Needs root. */
export const readOnlyFiles: Fault = {
  id: 'R10',
  title: 'the folder of the files is remounted read-only',
  async run(stage) {
    const folder = path.join(stage.dataDir, 'files')
    await mkdir(folder, { recursive: true })
    await run('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder])
    try {
      const product = await stage.start()
      await stage.conversation(product)
      const upload = () => {
        const form = new FormData()
        form.append('file', new Blob(['写真']), '写真.txt')
        return stage.ask(product, 'POST', '/files', form)
      }
      const before = await upload()
      await run('mount', ['-o', 'remount,ro', folder])
      const refused = await Promise.all(Array.from({ length: 10 }, upload))
      const mail = await writeMail(product.smtpPort, 1).then(
        () => 250,
        (error: { responseCode?: number }) => error.responseCode ?? 0,
      )
      const [rows] = await stage.sql<{ files: number; mails: number }>(
        "select (select count(*) from files where name = '写真.txt')::int as files, (select count(*) from contacts_in)::int as mails",
      )
      await run('mount', ['-o', 'remount,rw', folder])
      const after = await upload()
      await writeMail(product.smtpPort, 1)
      await need('the mail that came again is applied', async () => {
        const [row] = await stage.sql('select count(*)::int as count from conversations')
        return Number(row?.count) === 2
      })
      const orphans = Number(rows?.files) - 1 + Number(rows?.mails) - 1
      return {
        figures: {
          uploads: new Set(refused.map(({ status }) => status)).values().toArray().join(' '),
          SMTP: mail,
          orphans,
        },
        broken: brokenOf({
          'an upload is answered with 507': refused.every(({ status }) => status === 507),
          'mail is put off, not refused': mail >= 400 && mail < 500,
          'no row without its file': orphans === 0,
          'before and after, all is well': before.status === 201 && after.status === 201,
        }),
      }
    } finally {
      await run('umount', ['-l', folder])
    }
  },
}
