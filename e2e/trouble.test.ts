import { rename } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openBrowser } from './testing/browser.ts'
import { deliver } from './testing/commands.ts'
import { cards, type Office, openOffice, rows, words } from './testing/office.ts'

const { conversations: t, ledger, shell } = words('ja')

let browser: Browser
let office: Office
beforeAll(async () => {
  ;[browser, office] = await Promise.all([openBrowser(), openOffice()])
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const inTrouble = (count: number) => shell.ledger_out_trouble.replace('{count}', String(count))

test('a send that failed or whose outcome is unknown is seen everywhere, and decided by a person', async () => {
  const refused = await office.receive({ subject: '宛先がない', text: '届きますか。', from: 'nobody@customer.example' })
  const cut = await office.receive({ subject: '途中で切れる', text: '届きますか。', from: 'cut@customer.example' })
  for (const { id, messageCount } of [refused, cut])
    await office.call('minori', 'POST', `/conversations/${id}/replies`, {
      text: '承りました。',
      seenThrough: messageCount,
    })

  const { page, context, failures } = await office.seat(browser, 'minori', 'inbox/todo')
  // Answered and done before, both are somebody's work again.
  await page.getByRole('link', { name: inTrouble(2) }).waitFor()
  await rows(page).filter({ hasText: '宛先がない' }).click()
  await cards(page).filter({ hasText: t.delivery_failed }).filter({ hasText: 'no such user' }).waitFor()
  await rows(page).filter({ hasText: '途中で切れる' }).click()
  await cards(page).filter({ hasText: t.delivery_unknown }).waitFor()

  await page.getByRole('link', { name: inTrouble(2) }).click()
  const cases = page.getByRole('main').getByRole('listitem').getByRole('link')
  await expect.poll(() => cases.count()).toBe(2)
  await cases.filter({ hasText: ledger.out_unknown }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(ledger.unknown_explained, { exact: true }).waitFor()
  await dialog.getByRole('button', { name: ledger.mark_sent }).click()
  await dialog.getByText(ledger.out_sent, { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: inTrouble(1) }).waitFor()
  await expect.poll(() => cases.count()).toBe(1)

  await cases.filter({ hasText: ledger.out_failed }).click()
  office.customer.manner.strict = false
  await dialog.getByRole('button', { name: ledger.retry_out }).click()
  const letter = await office.customer.receive('Re: 宛先がない')
  expect(letter.text).toContain('承りました。')
  await dialog.getByText(ledger.out_sent, { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: inTrouble(1) }).waitFor({ state: 'detached' })
  await page.getByText(ledger.outbound_none, { exact: true }).waitFor()
  expect(failures).toEqual([])
  await context.close()
})

const Failed = z.object({
  items: z.array(z.object({ id: z.string(), attempts: z.number(), reason: z.string().nullable() })),
})

test('a mail that could not be taken in is seen, and is taken in when somebody tries again', async () => {
  const subject = '取り込めないメール'
  // Stored while nobody works on it; before work begins again, its bytes are out of reach.
  await office.stop()
  const mail = `From: a@customer.example\r\nTo: support@minato.example\r\nSubject: ${subject}\r\nMessage-ID: <x@customer.example>\r\n\r\nbody\r\n`
  await deliver(office.dataDir, 'support@minato.example', mail)
  const files = path.join(office.dataDir, 'files')
  await rename(files, `${files}.away`)
  await office.startAgain()

  const { page, context, failures } = await office.seat(browser, 'minori', 'inbox/todo')
  const number = page.getByRole('link', { name: shell.ledger_in_trouble.replace('{count}', '1') })
  await number.click()
  await page
    .getByRole('main')
    .getByRole('link')
    .filter({ hasText: ledger.in_failed })
    .filter({ hasText: ledger.no_subject })
    .click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByText(/ENOENT/)
    .first()
    .waitFor()
  // Just after a try of its own accord the next is seconds away.
  const attempts = async () =>
    Failed.parse(await office.call('minori', 'GET', '/ledger/in?state=failed')).items[0]?.attempts
  await expect.poll(attempts, { timeout: 30_000, interval: 50 }).toBeGreaterThan(1)
  await rename(`${files}.away`, files)
  await dialog.getByRole('button', { name: ledger.retry_in }).click()
  await dialog.getByRole('link', { name: ledger.to_conversation }).click()
  await cards(page).filter({ hasText: 'body' }).waitFor()
  await number.waitFor({ state: 'detached' })
  expect(failures).toEqual([])
  await context.close()
})
