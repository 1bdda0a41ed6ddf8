import { createSocket } from 'node:dgram'
import { writeFile } from 'node:fs/promises'
import { brokenOf, type Fault } from '../case.ts'
import { writeMail } from '../stage/mail.ts'
import { need, quantile, seconds } from '../stage/wait.ts'

const deaf = '127.9.9.9'
const alone = 'mount --bind "$0" /etc/resolv.conf && exec "$@"'

/** R18: who is asked for names hears the questions and never answers. Needs root. */
export const deadResolver: Fault = {
  id: 'R18',
  title: 'a resolver that never answers',
  async run(stage, { short }) {
    const socket = createSocket('udp4')
    let questions = 0
    socket.on('message', () => {
      questions += 1
    })
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject)
      socket.bind(53, deaf, resolve)
    })
    try {
      const file = `${stage.dataDir}.resolv`
      await writeFile(file, `nameserver ${deaf}\n`)
      const product = await stage.start('serve', { around: ['unshare', '-m', 'sh', '-c', alone, file] })
      await stage.conversation(product)
      const mails = short ? 5 : 40
      const taken: number[] = []
      for (let number = 1; number <= mails; number++) {
        const began = performance.now()
        await writeMail(product.smtpPort, number)
        taken.push(performance.now() - began)
      }
      const applied = "select count(*)::int as count from contacts_in where state = 'applied'"
      const stall = await need(
        'all are applied',
        async () => Number((await stage.sql(applied))[0]?.count) === mails + 1,
        120_000,
      )
      const p95 = quantile(taken, 0.95)
      return {
        figures: {
          acknowledged: mails,
          lost: 0,
          doubled: 0,
          'p95 ms until 250': p95,
          'stall s': seconds(stall),
          questions,
        },
        broken: brokenOf({ 'a mail is taken within 2 s': p95 < 2_000, 'all are shown within 30 s': stall < 30_000 }),
      }
    } finally {
      socket.close()
    }
  },
}
