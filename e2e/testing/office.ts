import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { z } from 'zod'
import { texts as conversations } from '../../desk/src/features/answer/conversations/texts/index.ts'
import { texts as mailboxes } from '../../desk/src/features/channels/email/texts/index.ts'
import { texts as ledger } from '../../desk/src/features/channels/ledger/texts/index.ts'
import { texts as people } from '../../desk/src/features/customers/people/texts/index.ts'
import { texts as access } from '../../desk/src/features/ground/access/texts/index.ts'
import { texts as members } from '../../desk/src/features/ground/members/texts/index.ts'
import { texts as shell } from '../../desk/src/shell/texts/index.ts'
import { type Language, openPage } from './browser.ts'
import { startCustomer } from './customer.ts'
import { startProduct } from './product.ts'

export const words = (language: Language) => ({
  access: access[language],
  conversations: conversations[language],
  ledger: ledger[language],
  mailboxes: mailboxes[language],
  members: members[language],
  people: people[language],
  shell: shell[language],
})

export const password = 'mado-guchi-8823'
const staff = {
  minori: { name: '佐伯 みのり', email: 'minori@minato.example', role: 'owner' },
  taku: { name: '小林 拓', email: 'taku@minato.example', role: 'agent' },
  hina: { name: '早川 陽菜', email: 'hina@minato.example', role: 'draft_only' },
  sho: { name: '戸田 翔', email: 'sho@minato.example', role: 'viewer' },
} as const
export type Person = keyof typeof staff

const Conversations = z.object({ items: z.array(z.object({ id: z.string(), messageCount: z.number() })) })

/** A product with a workspace, its people and a mailbox, and a customer who writes to it. */
export async function openOffice() {
  const customer = await startCustomer('高梨 由美', 'yumi@customer.example')
  const product = await startProduct({ MAIL_URL: customer.mailUrl })
  const cookies = new Map<Person, string>()

  const send = async (method: string, path: string, body: unknown, cookie: string) => {
    const answer = await fetch(`${product.url}/api/v1${path}`, {
      method,
      headers: {
        cookie,
        'accept-language': 'ja',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const keep = (who: Person, answer: Response) =>
    cookies.set(
      who,
      answer.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; '),
    )
  /** Calls the API as one of the people. */
  const call = async (who: Person, method: string, path: string, body?: unknown): Promise<unknown> =>
    (await send(method, path, body, cookies.get(who) ?? '')).json()

  const { name, email } = staff.minori
  const setup = { workspaceName: 'Minato', name, email, password, language: 'ja' }
  keep('minori', await send('POST', '/setup', setup, ''))
  await call('minori', 'POST', '/mailboxes', {
    name: 'サポート',
    address: 'support@minato.example',
    senderName: 'みなとカメラ',
  })
  const invite = async (who: { email: string; role: string }) => {
    const made = await call('minori', 'POST', '/invitations', { email: who.email, role: who.role })
    return z.object({ link: z.string() }).parse(made).link
  }
  /** The link that stands in the mail to this address. */
  const mailedLink = async (address: string) => {
    for (;;) {
      const letter = customer.letters.find(
        ({ to, subject }) => to?.[0]?.address === address && subject === 'Minato への招待',
      )
      const link = letter?.text?.match(/https?:\S+/)?.[0]
      if (link) return link
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const newcomers = ['taku', 'hina', 'sho'] as const
  for (const who of newcomers) await invite(staff[who])
  for (const who of newcomers) {
    const token = (await mailedLink(staff[who].email)).split('/').at(-1)
    keep(who, await send('POST', `/invitations/${token}/accept`, { name: staff[who].name, password }, ''))
  }

  /** The conversation of a mail with this subject, when it has been taken in. */
  const find = async (subject: string) => {
    for (;;) {
      const found = await call('minori', 'GET', `/conversations?q=${encodeURIComponent(subject)}`)
      const [conversation] = Conversations.parse(found).items
      if (conversation) return conversation
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return {
    ...product,
    customer,
    staff,
    call,
    invite,
    mailedLink,
    find,
    /** Lets the customer write, and waits until it is a conversation. */
    async receive(letter: Parameters<typeof customer.write>[1]) {
      await customer.write(product.smtpPort, letter)
      return find(letter.subject)
    },
    /** A browser in which this person is signed in, at this place of the workspace. */
    async seat(
      browser: Browser,
      who: Person,
      place: string,
      language: Language = 'ja',
      options: BrowserContextOptions = {},
    ) {
      await call(who, 'PATCH', '/me', { language })
      const opened = await openPage(browser, language, options)
      const pairs = (cookies.get(who) ?? '').split('; ').map((pair) => pair.split('='))
      await opened.context.addCookies(pairs.map(([name = '', value = '']) => ({ name, value, url: product.url })))
      await opened.page.goto(`${product.url}/minato/${place}`)
      return opened
    },
    async close() {
      await product.remove()
      await customer.close()
    },
  }
}

export type Office = Awaited<ReturnType<typeof openOffice>>

/** The messages of the open conversation. */
export const cards = (page: Page) => page.getByRole('log').getByRole('article')
/** The rows of the inbox. */
export const rows = (page: Page) => page.locator('[data-index]').getByRole('link')
