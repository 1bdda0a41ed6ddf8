import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

export type Language = 'ja' | 'en'

/** Chromium without the sandbox, which root cannot have, and without talking to its maker. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

export type Opened = { page: Page; context: BrowserContext; failures: string[] }

/** A page in this language that fails the test when a script on it does. `failures` is filled as they happen. */
export async function openPage(
  browser: Browser,
  language: Language,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({
    locale: language === 'ja' ? 'ja-JP' : 'en-US',
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  const failures: string[] = []
  const page = await watchedPage(context, failures)
  return { page, context, failures }
}

/** One more tab of the same browser. */
export async function watchedPage(context: BrowserContext, failures: string[]): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => failures.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) failures.push(message.text())
  })
  return page
}

/** WCAG 2.2 A and AA, as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // Mails stand in frames that run no script, not even this one.
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  // Whatever does not fit scrolls in its own place; a page that moves as a whole loses its head.
  const beyond = await page.evaluate<number>(
    "document.querySelector('nav') ? document.documentElement.scrollHeight - window.innerHeight : 0",
  )
  expect(beyond, 'the page itself can be scrolled').toBeLessThanOrEqual(0)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
