import { expect, test } from 'vitest'
import { z } from 'zod'
import { runCommand } from './testing/commands.ts'
import { startCustomer } from './testing/customer.ts'
import { startProduct } from './testing/product.ts'

const mails = 120
const Listed = z.object({ items: z.array(z.object({ subject: z.string() })), next: z.string().nullable() })

test('a server that is killed while mail comes in loses none and doubles none', async () => {
  const customer = await startCustomer('高梨 由美', 'yumi@customer.example')
  const product = await startProduct({ MAIL_URL: customer.mailUrl })
  try {
    const api = await openWorkspace(product.dataDir, product.url)
    const waiting = Array.from({ length: mails }, (_, index) => index)
    const acknowledged = new Set<number>()
    // A sender keeps what was not acknowledged and tries again, byte for byte.
    const sender = async () => {
      for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
        try {
          await customer.write(product.smtpPort, letterOf(index))
          acknowledged.add(index)
        } catch {
          waiting.push(index)
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
      }
    }
    const senders = Promise.all([sender(), sender(), sender(), sender()])
    for (const share of [0.25, 0.6]) {
      await expect.poll(() => acknowledged.size, { timeout: 60_000, interval: 5 }).toBeGreaterThan(mails * share)
      await product.kill()
      await product.startAgain()
    }
    await senders
    await expect.poll(async () => (await api.subjects()).length, { timeout: 60_000 }).toBe(mails)
    expect(new Set(await api.subjects()).size).toBe(mails)
    expect(await api.count('/ledger/in?state=applied')).toBe(mails)
  } finally {
    await product.remove()
    await customer.close()
  }
})

const date = new Date()
const letterOf = (index: number) => ({
  subject: `件 ${index}`,
  text: `本文 ${index}`,
  messageId: `<${index}@customer.example>`,
  date,
})

async function openWorkspace(dataDir: string, url: string) {
  await runCommand(dataDir, ['workspace', 'create', '--name', 'Minato'])
  const token = (await runCommand(dataDir, ['token', 'create'])).trim()
  const call = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const all = async (path: string) => {
    const items: z.output<typeof Listed>['items'] = []
    let cursor = ''
    do {
      const page = Listed.parse(await call(`${path}${path.includes('?') ? '&' : '?'}limit=100${cursor}`))
      items.push(...page.items)
      cursor = page.next ? `&cursor=${page.next}` : ''
    } while (cursor)
    return items
  }
  const mailbox = { name: 'Support', address: 'support@minato.example', senderName: 'Minato' }
  await call('/mailboxes', { method: 'POST', body: JSON.stringify(mailbox) })
  return {
    subjects: async () => (await all('/conversations')).map(({ subject }) => subject),
    count: async (path: string) => (await all(path)).length,
  }
}
