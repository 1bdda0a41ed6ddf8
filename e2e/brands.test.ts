import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { texts as brandTexts } from '../desk/src/features/channels/brands/texts/index.ts'
import { expectAccessible, openBrowser } from './testing/browser.ts'
import { cards, type Office, openOffice, rows, words } from './testing/office.ts'

const { conversations: t, mailboxes: m } = words('ja')
const b = brandTexts.ja
const shop = { name: 'うみかぜレンタル', sender: 'うみかぜレンタル 予約係', address: 'yoyaku@umikaze.example' }

let browser: Browser
let office: Office
beforeAll(async () => {
  ;[browser, office] = await Promise.all([openBrowser(), openOffice()])
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

test('a second brand gets a mailbox, and what is answered there leaves in its name', async () => {
  const { page, context, failures } = await office.seat(browser, 'minori', 'settings/brands')
  const main = page.getByRole('main')

  // With one brand nobody is told about brands.
  await page.getByText(b.only_one).waitFor()
  await page.getByRole('button', { name: b.add }).click()
  await page.getByLabel(b.name).fill(shop.name)
  await page.getByLabel(m.sender_name).fill(shop.sender)
  await page.getByRole('dialog').getByRole('button', { name: b.add }).click()
  await main.getByRole('heading', { name: shop.name, level: 1 }).waitFor()
  const signature = main.getByRole('heading', { name: m.signature, exact: true }).locator('..')
  await signature.getByLabel(m.language_ja).fill('うみかぜレンタル\n担当 {agent}')
  await main.getByRole('article', { name: b.preview }).getByText('担当 佐伯 みのり').waitFor()
  await expectAccessible(page)
  await main.getByRole('button', { name: b.save, exact: true }).click()
  await page.getByText(b.saved, { exact: true }).waitFor()

  await page
    .getByRole('navigation', { name: words('ja').shell.settings })
    .getByText(m.mailboxes)
    .click()
  await page.getByRole('button', { name: m.add }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(m.name).fill('予約')
  await dialog.getByLabel(m.address).fill(shop.address)
  await dialog.getByLabel(m.brand).selectOption({ label: shop.name })
  await dialog.getByRole('button', { name: m.add }).click()
  await main.getByRole('heading', { name: '予約', level: 1 }).waitFor()
  await expect.poll(() => main.getByLabel(m.sender_name, { exact: true }).inputValue()).toBe(shop.sender)
  await expectAccessible(page)

  await office.receive({ subject: 'カメラの相談', text: 'どれがよいですか。' })
  await office.receive({ subject: '三脚の予約', text: '空いていますか。', to: shop.address })
  const list = `${new URL(page.url()).origin}/minato/inbox/todo`
  await page.goto(list)
  await rows(page).filter({ hasText: '三脚の予約' }).getByText(shop.name, { exact: true }).waitFor()
  await page.getByRole('button', { name: t.filter }).click()
  await page.getByRole('dialog').getByLabel(t.brand).selectOption({ label: shop.name })
  await page.keyboard.press('Escape')
  await rows(page).filter({ hasText: 'カメラの相談' }).waitFor({ state: 'detached' })
  await rows(page).filter({ hasText: '三脚の予約' }).click()
  await cards(page).first().waitFor()
  await page.getByText(b.as_brand.replace('{name}', shop.sender)).waitFor()
  await expectAccessible(page)
  await page.keyboard.press('r')
  await page.getByRole('textbox', { name: t.reply }).fill('空いております。')
  await page.keyboard.press('Control+Enter')
  const letter = await office.customer.receive('Re: 三脚の予約')
  expect(letter.from).toMatchObject({ name: shop.sender, address: shop.address })
  expect(letter.text).toContain('-- \nうみかぜレンタル\n担当 佐伯 みのり')
  expect(failures).toEqual([])
  await context.close()
})
