import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openBrowser } from './testing/browser.ts'
import { cards, type Office, openOffice, words } from './testing/office.ts'

const { conversations: t } = words('ja')

let browser: Browser
let office: Office
beforeAll(async () => {
  ;[browser, office] = await Promise.all([openBrowser(), openOffice()])
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

test('a conversation is merged by keyboard and taken apart, a message split off and brought back, no draft lost', async () => {
  const first = await office.receive({ subject: '返品のお願い', text: '箱が開いていました。' })
  const second = await office.receive({ subject: '返品の写真', text: '写真をお送りします。' })
  const { page, context, failures } = await office.seat(browser, 'minori', `inbox/todo/${second.id}`)
  const colleague = await office.seat(browser, 'taku', `inbox/todo/${second.id}`)
  await cards(colleague.page).first().waitFor()
  await colleague.page.getByRole('textbox', { name: t.reply, exact: true }).fill('書きかけのお返事')

  await cards(page).first().waitFor()
  await page.keyboard.press('i')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('返品のお願い').waitFor()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: t.merge_go }).waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href.includes(first.id))
  await cards(page).nth(1).waitFor()
  await colleague.page.waitForURL((url) => url.href.includes(first.id))
  const field = colleague.page.getByRole('textbox', { name: t.reply, exact: true })
  await expect.poll(() => field.inputValue()).toBe('書きかけのお返事')

  await cards(page)
    .filter({ hasText: '写真をお送りします。' })
    .getByRole('button', { name: t.message_more.replace('{name}', '高梨 由美') })
    .click()
  await page.getByRole('menuitem', { name: t.split }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: t.split_go }).click()
  await page.waitForURL((url) => !url.href.includes(first.id))
  await cards(page).filter({ hasText: '写真をお送りします。' }).waitFor()
  await page.getByRole('status').getByRole('button', { name: t.undo }).last().click()
  await page.waitForURL((url) => url.href.includes(first.id))
  await cards(page).nth(1).waitFor()

  await page.getByRole('log').getByRole('button', { name: t.undo, exact: true }).click()
  await cards(page).nth(1).waitFor({ state: 'detached' })
  await page.goto(page.url().replace(first.id, second.id))
  await cards(page).filter({ hasText: '写真をお送りします。' }).waitFor()
  expect([...failures, ...colleague.failures]).toEqual([])
  await context.close()
  await colleague.context.close()
})

test('a message is forwarded by keyboard and leaves alone, and its answer does not change to whom replies go', async () => {
  const { id } = await office.receive({ subject: '基板の不良', text: '電源が入りません。' })
  await office.call('taku', 'POST', `/conversations/${id}/notes`, { text: '社内だけの話' })
  const { page, context, failures } = await office.seat(browser, 'minori', `inbox/todo/${id}`)
  await cards(page).nth(1).waitFor()
  await page.keyboard.press('f')
  const dialog = page.getByRole('dialog', { name: t.forward_title })
  await dialog.getByText('電源が入りません。').waitFor()
  await page.keyboard.type('lab@maker.example')
  await page.keyboard.press('Enter')
  await dialog.getByLabel(t.forward_words).fill('ご確認をお願いします。')
  await expectAccessible(page)
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await cards(page).filter({ hasText: 'lab@maker.example' }).waitFor()
  const left = () => office.customer.letters.find(({ subject }) => subject === 'Fwd: 基板の不良')
  await expect.poll(left, { timeout: 20_000 }).toBeTruthy()
  expect(left()?.to?.[0]?.address).toBe('lab@maker.example')
  expect(left()?.text).toMatch(/^ご確認をお願いします。[\s\S]*転送メッセージ[\s\S]*電源が入りません。/)
  expect(JSON.stringify(left())).not.toContain('社内だけの話')
  await page.getByText('宛先 yumi@customer.example').waitFor()
  expect(failures).toEqual([])
  await context.close()
})
