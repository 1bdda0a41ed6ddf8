import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MailTransport, SendRequest } from './types.ts'

/** Without a mail server mails are written into a folder, where people can open them. */
export function createOutbox(folder: string): MailTransport {
  return {
    async send({ raw, messageId }: SendRequest) {
      const name = `${messageId.replace(/[^A-Za-z0-9@._-]/g, '_').slice(0, 200)}.eml`
      try {
        await mkdir(folder, { recursive: true })
        // Written aside first: whoever watches the folder never sees half a mail.
        await writeFile(join(folder, `.${name}.part`), raw)
        await rename(join(folder, `.${name}.part`), join(folder, name))
        return { state: 'sent', response: `outbox: ${name}`, refused: [] }
      } catch (failure) {
        const response = failure instanceof Error ? failure.message : String(failure)
        return { state: 'failed', permanent: false, code: 'outbox', response }
      }
    },
    close: () => Promise.resolve(),
  }
}
