import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en as conversationsEn } from '../desk/src/features/answer/conversations/texts/en.ts'
import { ja as conversationsJa } from '../desk/src/features/answer/conversations/texts/ja.ts'
import { en as mailboxesEn } from '../desk/src/features/channels/email/texts/en.ts'
import { ja as mailboxesJa } from '../desk/src/features/channels/email/texts/ja.ts'
import { en as accessEn } from '../desk/src/features/ground/access/texts/en.ts'
import { ja as accessJa } from '../desk/src/features/ground/access/texts/ja.ts'
import { expectAccessible, type Language, openBrowser, openPage } from './testing/browser.ts'
import { startCustomer } from './testing/customer.ts'
import { photo } from './testing/photo.ts'
import { startProduct } from './testing/product.ts'

const words = {
  ja: { access: accessJa, mailboxes: mailboxesJa, conversations: conversationsJa },
  en: { access: accessEn, mailboxes: mailboxesEn, conversations: conversationsEn },
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(['ja', 'en'] as const)(
  'a mail comes in, a person answers, and the answer to that threads (%s)',
  async (language) => {
    const customer = await startCustomer('高梨 由美', 'yumi@customer.example')
    const product = await startProduct({ MAIL_URL: customer.mailUrl })
    const { page, failures } = await openPage(browser, language)
    const t = words[language].conversations
    try {
      await setUp(page, product.url, language)
      await addMailbox(page, language)
      await expectAccessible(page)
      await page.goto(`${product.url}/`)
      await page.getByText(t.nothing_todo, { exact: true }).waitFor()

      await customer.write(product.smtpPort, {
        subject: 'ファーム 2.4.1 にしてから配信が途切れる',
        text: 'お世話になっております。\n更新してから 10 分ほどで配信が途切れます。写真を添付します。',
        attachments: [{ filename: '状態ランプ.png', content: photo, contentType: 'image/png' }],
      })
      const row = page.getByRole('link', { name: /ファーム 2\.4\.1/ })
      await row.waitFor()
      await row.click()
      const thread = page.getByRole('article').getByRole('article')
      await thread.filter({ hasText: '10 分ほどで配信が途切れます' }).waitFor()
      const picture = thread.locator('img').first()
      await expect.poll(() => picture.evaluate((image) => 'naturalWidth' in image && image.naturalWidth)).toBe(4)
      await expectAccessible(page)

      await page
        .getByRole('textbox', { name: t.reply, exact: true })
        .fill('高梨様\n\n2.3.9 へお戻しいただけますでしょうか。')
      await page.keyboard.press('Control+Enter')
      const answer = await customer.receive(1)
      expect(answer.subject).toBe('Re: ファーム 2.4.1 にしてから配信が途切れる')
      expect(answer.from?.address).toBe('support@minato.example')
      expect(answer.to?.[0]?.address).toBe('yumi@customer.example')
      expect(answer.text).toContain('2.3.9 へお戻しいただけますでしょうか。')
      expect(answer.text).toContain('> お世話になっております。')
      expect(answer.inReplyTo).toBeTruthy()

      await customer.write(product.smtpPort, {
        subject: 'Re: ファーム 2.4.1 にしてから配信が途切れる',
        text: '直りました。ありがとうございます。',
        inReplyTo: answer.messageId ?? '',
        to: answer.replyTo?.[0]?.address ?? '',
      })
      // Answered, it had left the list; the customer's mail brings it back.
      await row.filter({ hasText: '直りました' }).click()
      await thread.filter({ hasText: '直りました' }).waitFor()
      await expect.poll(() => thread.count()).toBe(3)
      expect(failures).toEqual([])
    } finally {
      await page.context().close()
      await product.remove()
      await customer.close()
    }
  },
)

async function setUp(page: Page, url: string, language: Language): Promise<void> {
  const t = words[language].access
  await page.goto(url)
  await page.getByLabel(t.workspace_name).fill('Minato')
  await page.getByLabel(t.your_name).fill('佐伯 みのり')
  await page.getByLabel(t.email).fill('minori@minato.example')
  await page.getByLabel(t.password).fill('mado-guchi-8823')
  await expectAccessible(page)
  await page.getByRole('button', { name: t.setup_go }).click()
  await page.getByRole('heading', { name: words[language].conversations.inbox }).first().waitFor()
}

async function addMailbox(page: Page, language: Language): Promise<void> {
  const t = words[language].mailboxes
  await page.goto(`${new URL(page.url()).origin}/minato/settings/mailboxes`)
  await page
    .getByRole('button', { name: t.add })
    .or(page.getByRole('link', { name: t.add }))
    .first()
    .click()
  await page.getByLabel(t.name, { exact: true }).fill('サポート')
  await page.getByLabel(t.address).fill('support@minato.example')
  await page.getByLabel(t.sender_name).fill('みなとカメラ お客様アドバイザー室')
  await page
    .getByRole('button', { name: t.save })
    .or(page.getByRole('button', { name: t.add }))
    .last()
    .click()
  await page.getByText('support@minato.example').first().waitFor()
}
