import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openBrowser } from './testing/browser.ts'
import { deliver } from './testing/commands.ts'
import { cards, type Office, openOffice, rows, words } from './testing/office.ts'

const { conversations: t } = words('ja')
const Counted = z.object({ messageCount: z.number() })
const Messages = z.looseObject({ items: z.array(z.looseObject({ html: z.string().nullable() })) })

type Collection = { payloads: string[] }
const { payloads }: Collection = JSON.parse(readFileSync(new URL('./payloads/dompurify.json', import.meta.url), 'utf8'))

let browser: Browser
let office: Office
beforeAll(async () => {
  ;[browser, office] = await Promise.all([openBrowser(), openOffice()])
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

/** Notes whatever a payload would do if it ran: in the desk, in the frame of a mail, or in a window that it opened. */
async function watched(page: Page, work: () => Promise<void>): Promise<string[]> {
  const ran: string[] = []
  await page.context().exposeFunction('attackRan', (what: string) => void ran.push(what))
  await page.context().addInitScript(`
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      window[name] = (...all) => { window.attackRan(name + ' ' + all.join().slice(0, 99)) }
  `)
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
  page.context().on('page', (opened) => ran.push(`opened ${opened.url()}`))
  page.context().on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(office.url) && !/^(data|about|blob):/.test(url)) ran.push(`asked ${url}`)
  })
  await work()
  return ran
}

/** What could act or reach out, in what the frame of a mail holds after everything was cleaned. */
const acting = `(() => {
  const found = []
  for (const frame of document.querySelectorAll('iframe')) {
    if (/allow-(scripts|forms|top-navigation|modals)/.test(frame.sandbox.value)) found.push('sandbox ' + frame.sandbox.value)
    if (!frame.srcdoc.includes("default-src 'none'")) found.push('no policy')
    for (const element of frame.contentDocument?.body.querySelectorAll('*') ?? []) {
      if (/^(script|style|svg|math|iframe|object|embed|form|input|button|base|meta|link|template|noscript)$/i.test(element.localName))
        found.push(element.localName)
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) found.push(name)
        if (/^(href|src|action|formaction|background|poster|xlink:href)$/i.test(name) && /^[\\s\\u0001-\\u001f]*(javascript|vbscript|data:text)/i.test(value))
          found.push(name + '=' + value)
      }
    }
  }
  return found
})()`

/** A conversation that a customer begins and goes on with, a mail for each payload. */
async function receiveAll(): Promise<{ id: string; count: number }> {
  const subject = '攻撃の見本'
  const messageId = '<attacks@customer.example>'
  const { id } = await office.receive({ subject, text: 'x', messageId })
  for (let at = 0; at < payloads.length; at += 20) {
    const letters = payloads.slice(at, at + 20).map((payload, place) => ({
      subject: `Re: ${subject}`,
      text: 'x',
      // A mail with a heading is shown as HTML.
      html: `<h1>${at + place}</h1>${payload}`,
      inReplyTo: messageId,
    }))
    await Promise.all(letters.map((letter) => office.customer.write(office.smtpPort, letter)))
  }
  const count = payloads.length + 1
  const taken = async () => Counted.parse(await office.call('minori', 'GET', `/conversations/${id}`)).messageCount
  await expect.poll(taken, { timeout: 150_000, interval: 500 }).toBe(count)
  return { id, count }
}

/** Opens the conversation and scrolls back until every mail of it stands on the page in its frame. */
async function showAll(page: Page, { id, count }: { id: string; count: number }): Promise<void> {
  await page.goto(`${office.url}/minato/inbox/todo/${id}`)
  await cards(page).first().waitFor()
  const earlier = page.getByRole('button', { name: t.earlier })
  while (await earlier.isVisible()) {
    const before = await cards(page).count()
    await earlier.click()
    await expect.poll(() => cards(page).count(), { timeout: 30_000 }).toBeGreaterThan(before)
  }
  expect(await cards(page).count()).toBe(count)
  await expect.poll(() => page.locator('iframe').count(), { timeout: 30_000 }).toBe(payloads.length)
  await page.waitForTimeout(500)
}

test('M11: of the published mutation and sanitizer-bypass payloads none runs in a mail as the desk shows it', async () => {
  expect(payloads.length).toBeGreaterThan(200)
  const conversation = await receiveAll()
  const { page, context, failures } = await office.seat(browser, 'minori', 'settings/profile')
  const ran = await watched(page, () => showAll(page, conversation))
  expect(ran).toEqual([])
  expect(await page.evaluate(acting)).toEqual([])
  expect(failures).toEqual([])

  // Nor would it if the server had cleaned nothing: the desk cleans for itself, and the frame runs no script.
  await page.route('**/messages?*', async (route) => {
    const answer = await route.fetch()
    const body = Messages.parse(await answer.json())
    for (const message of body.items) {
      const at = /<h1>(\d+)<\/h1>/.exec(message.html ?? '')?.[1]
      if (at !== undefined) message.html = `<h1>${at}</h1>${payloads[Number(at)]}`
    }
    await route.fulfill({ response: answer, json: body })
  })
  await showAll(page, conversation)
  expect(ran).toEqual([])
  expect(await page.evaluate(acting)).toEqual([])
  await context.close()
}, 300_000)

test('M12: a name, a subject and a file name of tags and direction marks are shown as what they are', async () => {
  const tags = '<img src=x onerror=alert(1)>'
  const mail = [
    `From: "${tags}\u202Egnp" <eve@customer.example>`,
    `Subject: 件名 ${tags}\u202E`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `本文 ${tags}`,
    '--b',
    'Content-Type: application/octet-stream',
    `Content-Disposition: attachment; filename="${tags}\u202Egnp.exe"`,
    '',
    'x',
    '--b--',
    '',
  ].join('\r\n')
  await deliver(office.dataDir, 'support@minato.example', mail)
  const { id } = await office.find('件名')
  const { page, context, failures } = await office.seat(browser, 'minori', 'settings/profile')
  const ran = await watched(page, async () => {
    await page.goto(`${office.url}/minato/inbox/todo/${id}`)
    await cards(page).first().waitFor()
    await page.getByRole('heading', { name: `件名 ${tags}` }).waitFor()
    await rows(page).filter({ hasText: tags }).first().waitFor()
  })
  expect(await page.locator('img[src="x"]').count()).toBe(0)
  expect(await page.locator('body').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  expect([ran, failures]).toEqual([[], []])
  await context.close()
})
