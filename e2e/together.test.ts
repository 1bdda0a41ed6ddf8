import { Secret, TOTP } from 'otpauth'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { texts } from '../desk/src/features/ground/passkeys/texts/index.ts'
import { expectAccessible, openBrowser, openPage, watchedPage } from './testing/browser.ts'
import { giveDevice } from './testing/device.ts'
import { cards, type Office, openOffice, password, rows, words } from './testing/office.ts'

const { conversations: t, access, shell } = words('ja')
const passkeys = texts.ja

let browser: Browser
let office: Office
beforeAll(async () => {
  ;[browser, office] = await Promise.all([openBrowser(), openOffice()])
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

test('two tabs share one stream; the second takes over and catches up after being offline', async () => {
  const { page, context, failures } = await office.seat(browser, 'minori', 'inbox/todo')
  const streams: string[] = []
  context.on('request', (request) => {
    if (request.url().includes('/api/v1/events')) streams.push(request.frame().page() === page ? 'first' : 'second')
  })
  const arrives = async (subject: string, ...tabs: (typeof page)[]) => {
    await office.customer.write(office.smtpPort, { subject, text: '届きますか。' })
    for (const tab of tabs) await rows(tab).filter({ hasText: subject }).waitFor()
  }
  await page.reload()
  await arrives('一つ目の窓', page)
  const second = await watchedPage(context, failures)
  await second.goto(page.url())
  await rows(second).first().waitFor()
  await arrives('二つの窓', page, second)
  expect(streams).toEqual(['first'])

  await page.close()
  await arrives('引き継ぎ', second)
  expect(streams).toEqual(['first', 'second'])

  await context.setOffline(true)
  await second.getByText(shell.offline, { exact: true }).waitFor()
  await office.receive({ subject: '留守の間', text: '届きますか。' })
  expect(await rows(second).filter({ hasText: '留守の間' }).count()).toBe(0)
  await context.setOffline(false)
  await rows(second).filter({ hasText: '留守の間' }).waitFor()
  await second.getByText(shell.offline, { exact: true }).waitFor({ state: 'detached' })
  expect(failures).toEqual([])
  await context.close()
})

test('what one does appears at the other', async () => {
  const subject = 'ふたりで見ています'
  const { id } = await office.receive({ subject, text: '別々の席から見えますか。' })
  const minori = await office.seat(browser, 'minori', `inbox/todo/${id}`)
  const taku = await office.seat(browser, 'taku', `inbox/todo/${id}`)
  await cards(minori.page).first().waitFor()
  await cards(taku.page).first().waitFor()

  await taku.page.getByRole('tab', { name: t.note }).click()
  await taku.page.getByRole('textbox', { name: t.note, exact: true }).fill('開発に確認しています。')
  await taku.page.getByRole('button', { name: t.note_save }).click()
  await cards(minori.page).filter({ hasText: '開発に確認しています。' }).getByText(office.staff.taku.name).waitFor()

  await cards(minori.page).first().click()
  await minori.page.keyboard.press('m')
  const forMinori = t.assigned_to.replace('{name}', office.staff.minori.name)
  await taku.page.getByRole('button', { name: forMinori }).waitFor()

  await minori.page.keyboard.press('e')
  await taku.page.getByRole('article').getByText(t.state_done, { exact: true }).first().waitFor()
  await rows(taku.page).filter({ hasText: subject }).waitFor({ state: 'detached' })
  expect([...minori.failures, ...taku.failures]).toEqual([])
  await Promise.all([minori.context.close(), taku.context.close()])
})

test('who writes drafts only can note, who only looks finds no place to write', async () => {
  const { id } = await office.receive({ subject: '役割', text: 'どなたがお返事をくださいますか。' })
  const hina = await office.seat(browser, 'hina', `inbox/todo/${id}`)
  await cards(hina.page).first().waitFor()
  const tabs = hina.page.getByRole('region', { name: t.composer }).getByRole('tab')
  expect(await tabs.allTextContents()).toEqual([t.note])
  await hina.page.getByRole('textbox', { name: t.note, exact: true }).fill('こうお返事したいです。')
  await hina.page.keyboard.press('Control+Enter')
  await cards(hina.page).filter({ hasText: 'こうお返事したいです。' }).waitFor()
  expect(await hina.page.getByRole('button', { name: t.state_done }).count()).toBe(0)

  const sho = await office.seat(browser, 'sho', `inbox/todo/${id}`)
  await cards(sho.page).filter({ hasText: 'こうお返事したいです。' }).waitFor()
  expect(await sho.page.getByRole('region', { name: t.composer }).count()).toBe(0)
  expect(await sho.page.getByRole('textbox').count()).toBe(0)
  expect(await sho.page.getByRole('link', { name: shell.ledger_out }).count()).toBe(0)
  expect([...hina.failures, ...sho.failures]).toEqual([])
  await Promise.all([hina.context.close(), sho.context.close()])
})

test('an invitation is accepted by the link in its mail, once; the link to hand over only sends that mail again', async () => {
  const link = await office.invite({ email: 'ai@minato.example', role: 'agent' })
  const { page, context, failures } = await openPage(browser, 'ja')
  await page.goto(link)
  await page.getByText(access.invitation_prove.replace('{email}', 'ai@minato.example')).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: access.invitation_mail_again }).click()
  await page.getByText(access.invitation_mailed).waitFor()
  await page.goto(await office.mailedLink('ai@minato.example'))
  await page.getByRole('heading', { name: access.invitation_to.replace('{workspace}', 'Minato') }).waitFor()
  await expectAccessible(page)
  await page.getByLabel(access.your_name).fill('秋山 藍')
  await page.getByLabel(access.password).fill(password)
  await page.getByRole('button', { name: access.invitation_accept }).click()
  await page.getByRole('button', { name: '秋山 藍' }).waitFor()
  await page.goto(link)
  await page.getByRole('alert').waitFor()
  expect(failures).toEqual([])
  await context.close()
})

test('two-step sign-in is set up, and asks for a code from then on', async () => {
  const { page, context, failures } = await office.seat(browser, 'taku', 'settings/security')
  await page.getByRole('button', { name: access.totp_start }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(access.password).fill(password)
  await dialog.getByRole('button', { name: access.totp_next }).click()
  const secret = await dialog.getByLabel(access.totp_secret, { exact: true }).inputValue()
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) })
  await dialog.getByLabel(access.totp_code).fill(totp.generate())
  await dialog.getByRole('button', { name: access.totp_confirm }).click()
  await page.getByRole('heading', { name: access.backup_title }).waitFor()
  await page.getByRole('button', { name: access.backup_kept }).click()
  await page.getByText(access.totp_on, { exact: true }).waitFor()

  await page.getByRole('button', { name: office.staff.taku.name }).click()
  await page.getByRole('menuitem', { name: shell.sign_out }).click()
  await page.getByLabel(access.email).fill(office.staff.taku.email)
  await page.getByLabel(access.password).fill('not-the-password')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').or(page.locator('[aria-invalid=true]')).first().waitFor()
  await page.getByLabel(access.password).fill(password)
  await page.keyboard.press('Enter')
  // A code works once, so the one of the next half minute is used, which is taken a little early.
  await page.getByLabel(access.code, { exact: true }).fill(totp.generate({ timestamp: Date.now() + 30_000 }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: t.inbox }).first().waitFor()
  expect(failures).toEqual([])
  await context.close()
})

test('a passkey is added, and from then on it alone signs in', async () => {
  const { page, context, failures } = await office.seat(browser, 'minori', 'settings/security')
  const here = office.url.replace('127.0.0.1', 'localhost')
  await page.getByRole('link', { name: here }).waitFor()
  const device = await giveDevice(context, page)

  await page.goto(`${here}/sign-in?next=/minato/settings/security`)
  await page.getByLabel(access.email).fill(office.staff.minori.email)
  await page.getByLabel(access.password).fill(password)
  await page.getByRole('button', { name: access.sign_in, exact: true }).click()
  await page.getByRole('button', { name: passkeys.add }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(passkeys.password).fill(password)
  await dialog.getByLabel(passkeys.name).fill('指紋')
  await dialog.getByRole('button', { name: passkeys.add_go }).click()
  await page.getByRole('button', { name: passkeys.remove_of.replace('{name}', '指紋') }).waitFor()
  await expectAccessible(page)

  await page.getByRole('button', { name: office.staff.minori.name }).click()
  await page.getByRole('menuitem', { name: shell.sign_out }).click()
  const byPasskey = page.getByRole('button', { name: passkeys.sign_in })
  await device.unlocks(false)
  await byPasskey.click()
  await page.getByText(passkeys.cancelled).waitFor()
  await expectAccessible(page)
  await device.unlocks(true)
  await byPasskey.click()
  await page.getByRole('button', { name: office.staff.minori.name }).waitFor()
  expect(page.url()).toContain('/minato/inbox/todo')
  expect(failures).toEqual([])
  await context.close()
})
