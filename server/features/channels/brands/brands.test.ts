import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseMail } from '#platform/mail/index.ts'
import { buildMail } from '#testing/mails.ts'
import { type World, world } from '#testing/world.ts'
import { deliverMail } from '../email/index.ts'

const shop = {
  name: 'みなとアウトドア',
  mark: '山',
  color: 'bamboo',
  senderName: 'みなとアウトドア お客様係',
  signature: { ja: 'みなとアウトドア\n担当 {agent}', en: 'Minato Outdoor' },
  template: { ja: '{name} 様\n\n{body}\n\nよい一日を。', en: 'Hi {name},\n\n{body}' },
}

/** A workspace with two brands: the one that it began with, and a shop with two mailboxes. */
async function twoBrands() {
  const here = await world()
  const { owner, workspace } = here
  const [first] = (await owner.get('/brands')).body.items
  const { body: second } = await owner.post('/brands', shop)
  const mailbox = async (name: string, brandId: string) => {
    const address = `${name}@${workspace.slug}.example`
    return (await owner.post('/mailboxes', { name, address, brandId })).body
  }
  const [support, tents, boots] = [
    await mailbox('support', first.id),
    await mailbox('tents', second.id),
    await mailbox('boots', second.id),
  ]
  const write = async (to: { address: string }, subject: string, from?: string) => {
    const raw = await buildMail({ to: to.address, subject, ...(from ? { from } : {}) })
    await deliverMail(here.services, raw, to.address)
    await here.settle()
    here.clock.forward(1000)
  }
  return { ...here, first, second, support, tents, boots, write }
}

async function sentMails({ services, settle, clock }: Pick<World, 'services' | 'settle' | 'clock'>) {
  clock.forward(11_000)
  await settle()
  const folder = path.join(services.config.dataDir, 'outbox')
  const names = await readdir(folder).catch(() => [])
  return Promise.all(names.map(async (name) => parseMail(await readFile(path.join(folder, name)))))
}

test('a workspace begins with one brand under its name, and its mailboxes belong to it unasked', async () => {
  const { owner, ana, workspace } = await world()
  const { items } = (await ana.get('/brands')).body
  expect(items).toMatchObject([{ name: 'Hikari', senderName: 'Hikari', mark: null, template: { ja: '{body}' } }])
  const made = await owner.post('/mailboxes', { name: 'Help', address: `help@${workspace.slug}.example` })
  expect(made.body).toMatchObject({ brandId: items[0].id, own: [], senderName: 'Hikari' })
  expect(await owner.delete(`/brands/${items[0].id}`)).toBeProblem('brand_in_use')
  expect(await owner.delete(`/mailboxes/${made.body.id}`)).toBeOk()
  expect(await owner.delete(`/brands/${items[0].id}`)).toBeProblem('last_brand')
})

test('brands are managed by those who may manage mailboxes; a name is used once; a mailbox says whose it is', async () => {
  const { owner, ana, otherWorkspace, first, second, events, settle, workspace } = await twoBrands()
  expect(await ana.post('/brands', shop)).toBeProblem('forbidden')
  expect(await owner.post('/brands', { ...shop, name: 'みなとアウトドア' })).toBeProblem('name_taken')
  expect(await owner.patch(`/brands/${first.id}`, { name: shop.name })).toBeProblem('name_taken')
  expect(await owner.patch(`/brands/${second.id}`, { name: shop.name, mark: '岳' })).toBeOk()
  const draft = { name: 'New', address: `new@${workspace.slug}.example` }
  expect(await owner.post('/mailboxes', draft)).toBeProblem('brand_needed')
  const [strange] = (await otherWorkspace.owner.get('/brands')).body.items
  expect(await owner.post('/mailboxes', { ...draft, brandId: strange.id })).toBeProblem('brand_unknown')
  const { body: made } = await owner.post('/mailboxes', { ...draft, brandId: second.id })
  expect(await owner.patch(`/mailboxes/${made.id}`, { brandId: strange.id })).toBeProblem('brand_unknown')
  const { body: empty } = await owner.post('/brands', { name: 'Empty', senderName: 'Empty' })
  expect(await owner.delete(`/brands/${empty.id}`)).toBeOk()
  await settle()
  expect(events.named('brand.added')).toHaveLength(2)
  expect(events.named('brand.changed')).toMatchObject([{ data: { brandId: second.id, fields: ['name', 'mark'] } }])
  expect(events.named('brand.removed')).toMatchObject([{ data: { brandId: empty.id } }])
  const { items } = (await owner.get('/audit')).body
  expect(items.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['brand.added', 'brand.changed', 'brand.removed']),
  )
})

test('a mailbox says what its brand says, but where it has words of its own, and comes back to the brand', async () => {
  const { owner, first, second, tents, boots } = await twoBrands()
  expect(tents).toMatchObject({ own: [], senderName: shop.senderName, signature: shop.signature })
  const at = `/mailboxes/${boots.id}`
  const own = { ja: '靴の部', en: 'Boots' }
  expect((await owner.patch(at, { signature: own })).body).toMatchObject({ own: ['signature'], signature: own })
  const words = { senderName: '新しい名前', signature: { ja: '新', en: 'new' } }
  expect(await owner.patch(`/brands/${second.id}`, words)).toBeOk()
  const shown = async (id: string) =>
    (await owner.get('/mailboxes')).body.items.find((mailbox: { id: string }) => mailbox.id === id)
  expect(await shown(tents.id)).toMatchObject(words)
  expect(await shown(boots.id)).toMatchObject({ senderName: '新しい名前', signature: own })
  expect((await owner.patch(at, { brandId: first.id })).body).toMatchObject({ senderName: 'Hikari', signature: own })
  expect((await owner.patch(at, { brandId: second.id, signature: null })).body).toMatchObject({ own: [], ...words })
})

test('an answer leaves as the brand of the mailbox that was written to, and the receipt before it', async () => {
  const here = await twoBrands()
  const { owner, ana, second, support, tents, write } = here
  const acknowledgement = { active: true, ja: '{name} 様、受け付けました。{sender}', en: 'Got it. {sender}' }
  expect(await owner.patch(`/brands/${second.id}`, { acknowledgement })).toBeOk()
  await write(tents, 'テントのこと', '山田 花子 <hana@customer.example>')
  await write(support, 'カメラのこと', '山田 花子 <hana@customer.example>')
  for (const { id, messageCount: seenThrough } of (await ana.get('/conversations')).body.items)
    expect(await ana.post(`/conversations/${id}/replies`, { text: 'お調べします。', seenThrough })).toBeOk()
  const mails = await sentMails(here)
  const from = (address: string) => mails.filter((mail) => mail.from?.address === address)
  expect(from(tents.address).map((mail) => mail.from?.name)).toEqual([shop.senderName, shop.senderName])
  const receipt = from(tents.address).find(({ subject }) => subject?.includes('受け付けました'))
  expect(receipt?.text).toContain(`受け付けました。${shop.senderName}`)
  const answer = from(tents.address).find(({ subject }) => subject === 'Re: テントのこと')
  expect(answer?.text).toContain('よい一日を。')
  expect(answer?.text).toContain('-- \nみなとアウトドア\n担当 Ana')
  const [other, more] = from(support.address)
  expect([other?.from?.name, more]).toEqual(['Hikari', undefined])
  expect(other?.text).not.toContain('みなとアウトドア')
})

test('who writes as one brand is stopped when the mailbox has come under another meanwhile', async () => {
  const { owner, ana, first, second, tents, boots, write } = await twoBrands()
  await write(tents, 'テントのこと')
  const [conversation] = (await ana.get('/conversations')).body.items
  expect(conversation.mailbox).toMatchObject({ id: tents.id, brandId: second.id })
  expect(await owner.patch(`/mailboxes/${tents.id}`, { brandId: first.id })).toBeOk()
  const reply = { text: 'お調べします。', seenThrough: 1 }
  const at = `/conversations/${conversation.id}/replies`
  expect(await ana.post(at, { ...reply, brandId: second.id })).toBeProblem('brand_changed')
  expect(await ana.post(at, { ...reply, brandId: first.id })).toBeOk()
  const mail = { mailboxId: boots.id, to: ['hana@customer.example'], subject: 'S', text: 'T' }
  expect(await ana.post('/conversations', { ...mail, brandId: first.id })).toBeProblem('brand_changed')
  expect(await ana.post('/conversations', { ...mail, brandId: second.id })).toBeOk()
})

test('the inbox shows one brand: in order, page by page, by search, and counted', async () => {
  const { ana, owner, otherWorkspace, first, second, support, tents, boots, write } = await twoBrands()
  for (const [index, to] of [tents, boots, support, boots, tents, boots].entries())
    await write(to, `件 ${index}`, `Guest ${index} <guest${index}@customer.example>`)
  const subjects = async (query: string) =>
    (await ana.get(`/conversations?${query}`)).body.items.map(({ subject }: { subject: string }) => subject)
  const ofShop = ['件 5', '件 4', '件 3', '件 1', '件 0']
  expect(await subjects(`brand=${second.id}`)).toEqual(ofShop)
  expect(await subjects(`brand=${second.id}&state=todo`)).toEqual(ofShop)
  expect(await subjects(`brand=${second.id}&sort=waiting`)).toEqual(ofShop.toReversed())
  expect(await subjects(`brand=${second.id}&mailbox=${tents.id}`)).toEqual(['件 4', '件 0'])
  expect(await subjects(`brand=${second.id}&state=done`)).toEqual([])
  expect(await subjects(`brand=${first.id}&state=todo`)).toEqual(['件 2'])
  expect(await subjects(`brand=${second.id}&q=guest`)).toEqual(ofShop)
  const page = (await ana.get(`/conversations?brand=${second.id}&state=todo&limit=2`)).body
  const next = await subjects(`brand=${second.id}&state=todo&limit=2&cursor=${page.next}`)
  expect([...page.items.map(({ subject }: { subject: string }) => subject), ...next]).toEqual(ofShop.slice(0, 4))
  expect((await ana.get(`/conversations/counts?brand=${second.id}`)).body).toMatchObject({ todo: 5, unassigned: 5 })
  expect((await ana.get('/conversations/counts')).body).toMatchObject({ todo: 6 })
  // An empty brand, and one of another workspace, hold nothing.
  const { body: empty } = await owner.post('/brands', { name: 'Empty', senderName: 'Empty' })
  const [strange] = (await otherWorkspace.owner.get('/brands')).body.items
  for (const id of [empty.id, strange.id]) {
    expect(await subjects(`brand=${id}`)).toEqual([])
    expect((await ana.get(`/conversations/counts?brand=${id}`)).body).toMatchObject({ todo: 0 })
  }
})

test('a preview is made as the mail will be, and saves nothing', async () => {
  const { ana, second, tents } = await twoBrands()
  const words = {
    language: 'ja',
    senderName: '仮の名前',
    address: tents.address,
    template: '{name} 様\n{body}\n{agent}',
  }
  const { body } = await ana.post('/brands/preview', { kind: 'reply', ...words, signature: '{workspace} {sender}' })
  expect(body).toMatchObject({ from: `仮の名前 <${tents.address}>`, subject: expect.stringMatching(/^Re: /) })
  expect(body.text).toMatch(/^山田 花子 様\n[^{}]+\nAna\n\n-- \nHikari 仮の名前$/)
  const receipt = { kind: 'acknowledgement', ...words, template: '受付番号 {number} {sender}' }
  expect((await ana.post('/brands/preview', receipt)).body.text).toBe('受付番号 #128 仮の名前')
  expect((await ana.get('/brands')).body.items[1]).toMatchObject({ id: second.id, senderName: shop.senderName })
})
