import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { z } from 'zod'
import { texts } from '../../desk/src/features/answer/conversations/texts/index.ts'
import { openBrowser } from '../../e2e/testing/browser.ts'
import { startProduct } from '../../e2e/testing/product.ts'
import { toPalette } from './palette.ts'

/** Of the demo: a conversation in each language that shows much of the desk, and the beginning of an answer. */
const scenes = {
  ja: {
    customer: '古川 直樹',
    answer: '型番のご確認をお引き受けくださり、ありがとうございます。\nご説明の書面は、本日中にお送りいたします。',
  },
  en: {
    customer: 'Marcus Webb',
    answer: 'Yes, you can go back to 2.3.9 without losing your scenes.\nHere is how, in four steps:',
  },
}
const person = { email: 'minori@minato.example', password: 'madoguchi-demo' }
const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
const mostBytes = 400_000

type Light = 'light' | 'dark'

const product = process.env.MADOGUCHI_URL ? null : await startProduct({ DEMO: '1' })
const url = product?.url ?? process.env.MADOGUCHI_URL ?? ''
const browser = await openBrowser()
try {
  await mkdir(folder, { recursive: true })
  for (const language of ['ja', 'en'] as const) {
    for (const light of ['light', 'dark'] as const) await take(browser, language, light)
  }
} finally {
  await browser.close()
  await product?.remove()
}

async function take(browser: Browser, language: 'ja' | 'en', light: Light): Promise<void> {
  const context = await browser.newContext({
    locale: language === 'ja' ? 'ja-JP' : 'en-US',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 2,
    colorScheme: light,
    reducedMotion: 'reduce',
  })
  await context.request.post(`${url}/api/v1/sign-in`, { data: person })
  await context.request.patch(`${url}/api/v1/me`, { data: { language } })
  const { customer, answer } = scenes[language]
  const found = await context.request.get(`${url}/api/v1/conversations`, { params: { state: 'todo', q: customer } })
  const { items } = z.object({ items: z.array(z.object({ id: z.string() })) }).parse(await found.json())
  const page = await context.newPage()
  await page.goto(`${url}/minato/inbox/todo/${items[0]?.id}`)
  await page.getByRole('log').getByRole('article').first().waitFor()
  await page.getByRole('textbox', { name: texts[language].reply, exact: true }).fill(answer)
  await page.getByRole('complementary').getByRole('heading').first().waitFor()
  await page.waitForFunction('[...document.images].every((image) => image.complete)')
  const picture = toPalette(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
  await context.close()
  const name = `inbox-${language}-${light}.png`
  if (picture.length > mostBytes) throw new Error(`${name} has ${picture.length} bytes, more than ${mostBytes}.`)
  await writeFile(`${folder}${name}`, picture)
  process.stdout.write(`docs/pictures/${name}: ${Math.round(picture.length / 1000)} kB\n`)
}
