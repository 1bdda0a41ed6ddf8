import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { texts as companyTexts } from '../desk/src/features/customers/companies/texts/index.ts'
import { expectAccessible, openBrowser, openPage } from './testing/browser.ts'
import { cards, type Office, openOffice, rows, words } from './testing/office.ts'
import { photo } from './testing/photo.ts'

const { conversations: t } = words('ja')
const subjects = ['音が出ません', '返品したいです', '保証書を紛失しました', '配送先の変更について']

let browser: Browser
let office: Office
beforeAll(async () => {
  ;[browser, office] = await Promise.all([openBrowser(), openOffice()])
  for (const subject of subjects) await office.receive({ subject, text: `${subject}。よろしくお願いします。` })
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const focusedRow = (page: Page) => page.locator('[data-index]:focus-within').getByRole('link')

test('the inbox is worked through by keys alone', async () => {
  const { page, context, failures } = await office.seat(browser, 'minori', 'inbox/todo')
  await rows(page).nth(3).waitFor()
  const [first = '', second = '', third = ''] = subjects.toReversed()
  const press = (key: string) => page.keyboard.press(key)
  const isFocused = (subject: string) => focusedRow(page).filter({ hasText: subject }).waitFor()
  const isOpen = (subject: string) => page.getByRole('heading', { name: subject }).waitFor()

  await press('j')
  await isFocused(first)
  await press('j')
  await isFocused(second)
  await press('k')
  await isFocused(first)
  await press('o')
  await isOpen(first)
  await cards(page).first().waitFor()

  await press('r')
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe(t.reply)
  // Letters are letters now.
  await page.keyboard.type('jkonre')
  expect(await page.locator(':focus').inputValue()).toBe('jkonre')
  await isOpen(first)
  await page.locator(':focus').fill('')
  await press('Escape')
  await press('n')
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe(t.note)
  await press('Escape')

  await press('e')
  await isOpen(second)
  await rows(page).filter({ hasText: first }).waitFor({ state: 'detached' })
  await page.getByRole('status').getByRole('button', { name: t.undo }).click()
  await rows(page).filter({ hasText: first }).waitFor()

  await press('/')
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe(t.search)
  await page.keyboard.type('保証書')
  await expect.poll(() => rows(page).count()).toBe(1)
  await rows(page)
    .filter({ hasText: third })
    .waitFor({ state: third.includes('返品') ? 'detached' : 'visible' })
  await press('Escape')
  await expect.poll(() => rows(page).count()).toBe(4)
  await press('g')
  await press('c')
  await page.waitForURL(/\/customers$/)
  expect(failures).toEqual([])
  await context.close()
})

test('M10, M13: pictures from elsewhere wait for a click, and are then asked of our server alone', async () => {
  const elsewhere = 'https://pictures.invalid'
  const { id } = await office.receive({
    subject: '画像のあるメール',
    text: '',
    html: `<h1>お知らせ</h1><p style="background: url(${elsewhere}/paper.png)">本文です。</p>
      <img src="${elsewhere}/open.png" srcset="${elsewhere}/large.png 2x" width="20" height="20"><img src="cid:lamp">
      <img src=x onerror="document.title = 'attacked'"><script>document.title = 'attacked'</script>`,
    attachments: [{ filename: 'lamp.png', content: photo, cid: 'lamp' }],
  })
  const { page, context, failures } = await office.seat(browser, 'minori', 'settings/profile')
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await page.goto(`${office.url}/minato/inbox/todo/${id}`)
  const mail = page.frameLocator('iframe')
  await mail.getByText('本文です。').waitFor()
  // The picture that came with the mail is there.
  await expect
    .poll(() => mail.locator('img[src*="/files/"]').evaluate((image) => Reflect.get(image, 'naturalWidth')))
    .toBe(4)
  expect(asked.filter((url) => url.includes('remote-pictures') || !url.startsWith(office.url))).toEqual([])

  await page.getByRole('button', { name: t.pictures_show }).click()
  await page.getByText(t.pictures_failed, { exact: true }).waitFor()
  const pictures = asked.filter((url) => url.includes('remote-pictures')).map((url) => new URL(url).pathname)
  expect(new Set(pictures.map((path) => path.split('/').at(-1)))).toEqual(new Set(['0', '1']))
  for (const path of pictures) expect(path).toContain(`/api/v1/conversations/${id}/messages/`)
  expect(asked.filter((url) => !/^(data|about|blob):/.test(url) && !url.startsWith(office.url))).toEqual([])
  expect(await page.title()).not.toContain('attacked')
  expect(failures).toEqual([])
  await context.close()
})

test('the command menu keeps the focus that a menu gives back which closes as it opens', async () => {
  const { page, context } = await office.seat(browser, 'minori', 'inbox/todo')
  await rows(page).first().click()
  await cards(page).first().waitFor()
  for (let turn = 0; turn < 5; turn++) {
    await page.keyboard.press('s')
    await page.getByRole('dialog').waitFor()
    await page.evaluate(`
      const press = (key, more) => (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
      press('Escape', {})
      press('k', { ctrlKey: true, code: 'KeyK' })
    `)
    await page.getByRole('combobox').waitFor()
    await page.waitForTimeout(100)
    expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe('combobox')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await context.close()
})

test('on a phone there is one thing at a time, and nothing is wider than the screen', async () => {
  const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true }
  const { page, context, failures } = await office.seat(browser, 'minori', 'inbox/todo', 'ja', phone)
  const fits = async () =>
    expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(390)
  await rows(page).first().tap()
  await cards(page).first().waitFor()
  expect(await rows(page).first().isVisible()).toBe(false)
  await fits()
  await page.getByRole('textbox', { name: t.reply, exact: true }).fill('電車の中からお返事します。')
  expect(await page.getByRole('button', { name: t.send_done }).isVisible()).toBe(true)
  await expectAccessible(page)
  await page.getByRole('button', { name: t.customer, exact: true }).tap()
  await page.getByRole('dialog').getByText('yumi@customer.example').waitFor()
  await page.getByRole('button', { name: t.close }).tap()
  await page.getByRole('textbox', { name: t.reply, exact: true }).fill('')
  await page.getByRole('button', { name: t.to_list }).tap()
  await rows(page).first().waitFor()
  await fits()
  expect(failures).toEqual([])
  await context.close()
})

/** Every main screen, by what stands on it when it is there. */
async function walk(page: Page, language: 'ja' | 'en', look: () => Promise<void>) {
  const { conversations, ledger, access, members, mailboxes, people } = words(language)
  const heading = (name: string) => page.getByRole('main').getByRole('heading', { name, exact: true }).first()
  await rows(page).first().click()
  await cards(page).first().waitFor()
  await look()
  for (const key of ['a', 's', 'Control+k', '?']) {
    await page.keyboard.press(key)
    await page.getByRole('dialog').first().waitFor()
    await look()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  const screens = [
    ['inbox/todo/new', conversations.new_mail],
    ['customers', people.customers],
    ['companies', companyTexts[language].companies],
    ['ledger/in', ledger.inbound],
    ['ledger/out', ledger.outbound],
    ['ledger/jobs', ledger.jobs],
    ['settings/profile', access.profile],
    ['settings/security', access.security],
    ['settings/workspace', words(language).shell.workspace],
    ['settings/members', members.members],
    ['settings/brands', words(language).shell.brands],
    ['settings/mailboxes', mailboxes.mailboxes],
    ['settings/tags', conversations.tags],
    ['settings/sign-in', words(language).shell.sign_in_service],
    ['settings/tokens', words(language).shell.tokens],
    ['settings/audit', words(language).shell.audit],
  ] as const
  // Within the desk, as by its own links: loading it anew for each screen would take longer than all looks.
  const go = (path: string) =>
    page.evaluate(`history.pushState(null, '', '/minato/${path}'); dispatchEvent(new PopStateEvent('popstate'))`)
  for (const [path, name] of screens) {
    await go(path)
    await heading(name).waitFor()
    await look()
  }
  await go('ledger/in')
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await page.getByRole('dialog').getByText('yumi@customer.example').first().waitFor()
  await look()
}

test.each([
  ['ja', 'light'],
  ['en', 'dark'],
] as const)('every main screen is accessible (%s, %s)', async (language, colorScheme) => {
  const { page, context, failures } = await office.seat(browser, 'minori', 'inbox/todo', language, {
    colorScheme,
    reducedMotion: 'reduce',
  })
  await rows(page).first().waitFor()
  const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor')
  const [red = 0] = /\d+/.exec(String(ground))?.map(Number) ?? []
  expect(red > 127).toBe(colorScheme === 'light')
  await walk(page, language, () => expectAccessible(page))
  expect(failures).toEqual([])
  await context.close()
})

test.each(['ja', 'en'] as const)('the sign-in page is accessible (%s)', async (language) => {
  const { page, context, failures } = await openPage(browser, language, {
    colorScheme: language === 'ja' ? 'dark' : 'light',
  })
  await page.goto(office.url)
  await page.getByLabel(words(language).access.email).waitFor()
  await expectAccessible(page)
  expect(failures).toEqual([])
  await context.close()
})
