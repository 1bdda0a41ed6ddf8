import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { expectAccessible, openBrowser } from './testing/browser.ts'
import { type Office, openOffice, rows, words } from './testing/office.ts'

const { conversations: t, mailboxes } = words('ja')

let browser: Browser
let office: Office
beforeAll(async () => {
  ;[browser, office] = await Promise.all([openBrowser(), openOffice()])
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

test('T9: a mailbox is kept for one person: the other is led out of its conversation, which the one goes on to see', async () => {
  const address = 'legal@minato.example'
  const legal = { name: '法務', address, senderName: 'みなとカメラ 法務' }
  const { id } = z.object({ id: z.string() }).parse(await office.call('minori', 'POST', '/mailboxes', legal))
  const subject = '契約書の件'
  const conversation = await office.receive({ to: address, subject, text: '解約についてご相談です。' })
  const place = `inbox/todo/${conversation.id}`
  const taku = await office.seat(browser, 'taku', place)
  await taku.page.getByRole('heading', { name: subject }).waitFor()
  await rows(taku.page).filter({ hasText: subject }).waitFor()

  const minori = await office.seat(browser, 'minori', `settings/mailboxes/${id}`)
  await minori.page.getByText(mailboxes.access_chosen, { exact: true }).click()
  const group = minori.page.getByRole('group', { name: mailboxes.access_members })
  const me = group.getByRole('checkbox', { name: office.staff.minori.name })
  expect(await me.isChecked()).toBe(true)
  await me.uncheck()
  await minori.page.getByText(mailboxes.access_needed).waitFor()
  await me.check()
  await expectAccessible(minori.page)
  await group.locator('xpath=ancestor::form').getByRole('button', { name: mailboxes.access_save }).click()

  await taku.page.getByText(t.gone_now).waitFor()
  await rows(taku.page).filter({ hasText: subject }).waitFor({ state: 'detached' })
  expect(await taku.page.getByText('解約について').count()).toBe(0)
  await taku.page.goto(`${office.url}/minato/${place}`)
  await taku.page.getByText(t.gone, { exact: true }).waitFor()
  await expectAccessible(taku.page)

  await minori.page.goto(`${office.url}/minato/${place}`)
  await minori.page.getByRole('article').getByText(t.restricted_about).waitFor()
  await minori.page.getByRole('button', { name: t.nobody }).click()
  await minori.page.getByRole('option', { name: office.staff.minori.name }).waitFor()
  expect(await minori.page.getByRole('option', { name: office.staff.taku.name }).count()).toBe(0)
  expect([...minori.failures, ...taku.failures]).toEqual([])
  await Promise.all([minori.context.close(), taku.context.close()])
})
