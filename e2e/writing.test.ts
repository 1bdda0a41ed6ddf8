import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openBrowser } from './testing/browser.ts'
import { bringFile } from './testing/files.ts'
import { cards, type Office, openOffice, words } from './testing/office.ts'
import { photo } from './testing/photo.ts'

const { conversations: t, shell } = words('ja')

let browser: Browser
let office: Office
beforeAll(async () => {
  ;[browser, office] = await Promise.all([openBrowser(), openOffice()])
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const field = (page: Page) => page.getByRole('textbox', { name: t.reply, exact: true })
const subjectOf = (name: string) => `${name}のお問い合わせ`

/** Minori before the conversation of a new mail. */
async function atMail(name: string) {
  const subject = subjectOf(name)
  const conversation = await office.receive({ subject, text: `${name}について教えてください。` })
  const seat = await office.seat(browser, 'minori', `inbox/todo/${conversation.id}`)
  await cards(seat.page).first().waitFor()
  return { ...seat, conversation, subject }
}

test('a reply that is taken back brings its words back, and nothing leaves', async () => {
  const { page, context, failures, conversation } = await atMail('取り消し')
  await field(page).fill('早まったお返事です。')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('status').getByRole('button', { name: t.undo }).click()
  await expect.poll(() => field(page).inputValue()).toBe('早まったお返事です。')
  expect(page.url()).toContain(conversation.id)
  await expect.poll(() => cards(page).count()).toBe(1)
  const out = await office.call('minori', 'GET', '/ledger/out?state=cancelled')
  expect(out).toMatchObject({ items: [{ conversationId: conversation.id, sentAt: null }] })
  expect(failures).toEqual([])
  await context.close()
})

test('a send stops when something unseen has arrived, shows it, and goes after a look', async () => {
  const { page, context, failures, conversation } = await atMail('行き違い')
  await field(page).fill('お調べして、ご連絡いたします。')
  // The note is on its way to this screen and has not reached it.
  const newer = '**/api/v1/conversations/*/messages?*'
  await page.route(newer, (route) => route.abort())
  await office.call('taku', 'POST', `/conversations/${conversation.id}/notes`, { text: '電話でお返事済みです。' })
  await field(page).press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: t.unseen_title })
  await dialog.waitFor()
  await page.unroute(newer)
  await dialog.getByText('電話でお返事済みです。').waitFor()
  await dialog.getByRole('button', { name: t.unseen_back }).click()
  expect(await field(page).inputValue()).toBe('お調べして、ご連絡いたします。')
  await cards(page).filter({ hasText: '電話でお返事済みです。' }).waitFor()
  await field(page).press('Control+Enter')
  await page.getByRole('status').getByRole('button', { name: t.undo }).click()
  await expect.poll(() => field(page).inputValue()).toBe('お調べして、ご連絡いたします。')
  expect(failures).toEqual([])
  await context.close()
})

test('a draft survives a reload and is marked in the list', async () => {
  const { page, context, subject } = await atMail('下書き')
  await field(page).fill('書きかけの')
  await page.reload()
  await expect.poll(() => field(page).inputValue()).toBe('書きかけの')
  await page.getByRole('link', { name: subject }).getByText(t.draft, { exact: true }).waitFor()
  await field(page).fill('')
  await page.getByRole('link', { name: subject }).getByText(t.draft, { exact: true }).waitFor({ state: 'detached' })
  await context.close()
})

test('while Japanese is composed, Enter chooses a word: nothing is sent and no key acts', async () => {
  const { page, context } = await atMail('変換')
  const input = await context.newCDPSession(page)
  const compose = (text: string) =>
    input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await field(page).focus()
  await compose('しょうちしました')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Escape')
  // Still here, still writing: a send would have gone on to the next, a command would have opened its menu.
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe(t.reply)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await input.send('Input.insertText', { text: '承知しました' })
  await expect.poll(() => field(page).inputValue()).toBe('承知しました')
  expect(await cards(page).count()).toBe(1)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await field(page).press('Control+Enter')
  await page.getByRole('status').getByRole('button', { name: t.undo }).click()
  await expect.poll(() => field(page).inputValue()).toBe('承知しました')
  // The search waits for the word, too.
  const search = page.getByRole('searchbox', { name: t.search })
  await search.focus()
  await compose('ありえないことば')
  expect(await search.inputValue()).toBe('ありえないことば')
  expect(page.url()).not.toContain('q=')
  await input.send('Input.insertText', { text: '有り得ない言葉' })
  await page.getByText(t.nothing_found, { exact: true }).waitFor()
  await context.close()
})

test('files are attached by button, by paste and by drop, and one can be taken off again', async () => {
  const { page, context, failures, subject } = await atMail('添付')
  const composer = page.getByRole('region', { name: t.composer })
  const chooser = page.waitForEvent('filechooser')
  await composer.getByRole('button', { name: t.attach }).click()
  await (await chooser).setFiles({ name: '選んだ写真.png', mimeType: 'image/png', buffer: photo })
  await composer.getByText('選んだ写真.png').waitFor()
  for (const [type, name] of [
    ['paste', '貼った写真.png'],
    ['drop', '落とした写真.png'],
  ] as const) {
    await bringFile(field(page), type, { name, mediaType: 'image/png', bytes: photo })
    await composer.getByText(name).waitFor()
  }
  await composer.getByRole('button', { name: t.remove.replace('{name}', '選んだ写真.png') }).click()
  await field(page).fill('写真を 2 枚お送りします。')
  await field(page).press('Control+Enter')
  const letter = await office.customer.receive(`Re: ${subject}`)
  expect(letter.attachments.map(({ filename }) => filename)).toEqual(['貼った写真.png', '落とした写真.png'])
  expect(failures).toEqual([])
  await context.close()
})

test('the command menu teaches the keys and finds customers', async () => {
  const { page, context, subject } = await atMail('操作')
  await page.keyboard.press('Control+k')
  const menu = page.getByRole('dialog', { name: shell.commands })
  await menu.getByRole('combobox').fill('高梨')
  await menu.getByRole('option', { name: subject }).first().waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: shell.keys }).getByText(t.mark_done).waitFor()
  await context.close()
})

test('a reply that is to leave tomorrow waits in sight, and becomes a draft again', async () => {
  const { page, context, failures, conversation } = await atMail('予約')
  await field(page).fill('明日のお返事です。')
  await page.getByRole('button', { name: t.send_later, exact: true }).click()
  await page.getByRole('button', { name: t.send_tomorrow }).click()
  await page.getByText(t.scheduled, { exact: true }).waitFor()
  await page.goto(`${office.url}/minato/inbox/done/${conversation.id}`)
  const waiting = cards(page).filter({ hasText: '明日のお返事です。' })
  await waiting.getByText(t.delivery_scheduled.replace('{at}', '').trim()).waitFor()
  await expectAccessible(page)
  await waiting.getByRole('button', { name: t.to_draft }).click()
  await expect.poll(() => field(page).inputValue()).toBe('明日のお返事です。')
  await expect.poll(() => cards(page).count()).toBe(1)
  expect(failures).toEqual([])
  await context.close()
})
