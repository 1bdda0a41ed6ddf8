import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { texts as mailboxTexts } from '../desk/src/features/channels/email/texts/index.ts'
import { buildReport } from '../server/testing/reports.ts'
import { expectAccessible, openBrowser } from './testing/browser.ts'
import { deliver } from './testing/commands.ts'
import { cards, type Office, openOffice, rows, words } from './testing/office.ts'

const { conversations: t, people } = words('ja')
const mailboxes = mailboxTexts.ja
const mailbox = 'support@minato.example'
const yumi = 'yumi@customer.example'

let browser: Browser
let office: Office
beforeAll(async () => {
  ;[browser, office] = await Promise.all([openBrowser(), openOffice()])
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

test('a mail that came back is seen in the thread, at the customer, and before writing again', async () => {
  const { id, messageCount } = await office.receive({ subject: '届かない返事', text: '届きますか。' })
  await office.call('minori', 'POST', `/conversations/${id}/replies`, {
    text: '承りました。',
    seenThrough: messageCount,
  })
  const letter = await office.customer.receive('Re: 届かない返事')
  const report = buildReport({ to: mailbox, recipient: yumi, originalId: letter.messageId?.replace(/[<>]/g, '') ?? '' })
  await deliver(office.dataDir, mailbox, report.toString('utf8'))

  const { page, context, failures } = await office.seat(browser, 'minori', 'inbox/todo')
  await rows(page).filter({ hasText: '届かない返事' }).click()
  await cards(page).filter({ hasText: t.delivery_returned }).filter({ hasText: people.reason_unknown_user }).waitFor()
  await page.getByRole('log').getByText(`${yumi} へのメールは届きませんでした。`).waitFor()
  const side = page.getByRole('complementary', { name: t.customer })
  await side.getByText(people.reason_unknown_user).waitFor()
  const warning = page.getByRole('status').filter({ hasText: people.reason_unknown_user })
  await warning.waitFor()
  await expectAccessible(page)
  await side.getByRole('button', { name: people.clear_address }).click()
  await warning.waitFor({ state: 'detached' })
  expect(failures).toEqual([])
  await context.close()
})

test('an acknowledgement of receipt is switched on in the settings and reaches who writes next', async () => {
  const { page, context, failures } = await office.seat(browser, 'minori', 'settings/mailboxes')
  await page.getByRole('main').getByRole('link', { name: mailbox }).click()
  await page.getByLabel(mailboxes.acknowledgement_active).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: mailboxes.save, exact: true }).click()
  await page.getByText(mailboxes.saved, { exact: true }).waitFor()
  await office.customer.write(office.smtpPort, { subject: '初めてのお願い', text: 'よろしくお願いします。' })
  await expect
    .poll(() => office.customer.letters.map(({ subject }) => subject).join(), { timeout: 30_000 })
    .toContain('お問い合わせを受け付けました')
  expect(failures).toEqual([])
  await context.close()
})
