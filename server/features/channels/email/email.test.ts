import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { storeFile } from '#features/ground/files/index.ts'
import { mailedLink } from '#features/ground/invitations/index.ts'
import { parseMail } from '#platform/mail/index.ts'
import { withMailbox } from '#testing/mails.ts'
import { world } from '#testing/world.ts'
import { deliverMail } from './index.ts'

test('an invitation is mailed from the first mailbox, with a link that only the mail has, and stands in the ledger', async () => {
  const here = await world()
  const { address } = await withMailbox(here)
  const { body } = await here.owner.post('/invitations', { email: 'neu@friend.example', role: 'agent' })
  await here.settle()
  const folder = path.join(here.services.config.dataDir, 'outbox')
  const mails = await Promise.all(
    (await readdir(folder)).map(async (name) => parseMail(await readFile(path.join(folder, name)))),
  )
  const mail = mails.find(({ to }) => to[0]?.address === 'neu@friend.example')
  expect(mail).toMatchObject({ subject: 'Hikari への招待', from: { address }, automatic: { isAutomatic: true } })
  expect(mail?.text).toContain(mailedLink(here.services, body.id))
  expect(mail?.text).not.toContain(body.link)
  expect((await here.lead.get('/ledger/out')).body.items).toMatchObject([
    { state: 'sent', recipients: ['neu@friend.example'] },
  ])
})

test('without a mailbox an invitation comes from the installation, again when asked, not twice within a minute', async () => {
  const { owner, lead, browser, clock, settle } = await world()
  const { body } = await owner.post('/invitations', { email: 'ohne@friend.example', role: 'agent' })
  const again = () => browser().post(`/invitations/${body.link.split('/').at(-1)}/mail`)
  expect(await again()).toBeOk()
  await settle()
  expect((await lead.get('/ledger/out')).body.items).toMatchObject([{ state: 'sent', mailbox: null }])
  clock.forward(60_000)
  expect(await again()).toBeOk()
  await settle()
  expect((await lead.get('/ledger/out')).body.items).toHaveLength(2)
  expect((await owner.get('/jobs/failed')).body.items).toEqual([])
})

test('mailboxes are managed by those who may; an address belongs to one mailbox of the installation', async () => {
  const { owner, ana, otherWorkspace } = await world()
  const draft = { name: 'サポート', address: 'Help@Minato.example', senderName: 'みなとカメラ' }
  expect(await ana.post('/mailboxes', draft)).toBeProblem('forbidden')
  const made = await owner.post('/mailboxes', draft)
  expect(made.body).toMatchObject({
    address: 'help@minato.example',
    active: true,
    template: { ja: '{body}', en: '{body}' },
  })
  expect(await otherWorkspace.owner.post('/mailboxes', draft)).toBeProblem('address_taken')
  const at = `/mailboxes/${made.body.id}`
  expect(await owner.patch(at, { template: { ja: 'よろしく', en: '{body}' } })).toBeProblem('invalid_request')
  expect((await owner.patch(at, { active: false })).body).toMatchObject({ active: false })
  expect(await otherWorkspace.owner.patch(at, { active: true })).toBeProblem('not_found')
  expect(await owner.delete(at)).toBeOk()
  expect((await ana.get('/mailboxes')).body.items).toEqual([])
})

test('a mailbox with conversations stays', async () => {
  const here = await world()
  const { mailbox, receive } = await withMailbox(here)
  await receive()
  expect(await here.owner.delete(`/mailboxes/${mailbox.id}`)).toBeProblem('mailbox_in_use')
})

test('a mail that comes while its mailbox is removed is refused or keeps it, and is never left lying', async () => {
  const { services, owner, lead, workspace, settle } = await world()
  const outcomes: string[] = []
  for (let turn = 0; turn < 8; turn++) {
    const draft = { name: 'Gone', address: `gone${turn}@${workspace.slug}.example`, senderName: 'Gone' }
    const { body } = await owner.post('/mailboxes', draft)
    const mail = Buffer.from(`From: a@b.example\r\nTo: ${draft.address}\r\nSubject: ${turn}\r\n\r\nx\r\n`)
    const [taken, removed] = await Promise.all([
      deliverMail(services, mail, draft.address).then(
        () => true,
        () => false,
      ),
      owner.delete(`/mailboxes/${body.id}`),
    ])
    outcomes.push(`${taken} ${removed.body?.code ?? 'removed'}`)
  }
  for (const outcome of outcomes) expect(['true mailbox_in_use', 'false removed']).toContain(outcome)
  await settle()
  expect((await lead.get('/ledger/in?state=failed')).body.items).toEqual([])
})

test('F11: a picture that came with a mail and leaves with another does not say where it was taken', async () => {
  const here = await world()
  const { receive } = await withMailbox(here)
  await receive()
  const [head, rest] = [picture.subarray(0, 33), picture.subarray(33)]
  const said = Buffer.from('\0\0\0\x0beXIfGPS 35.4437\0\0\0\0', 'latin1')
  const stored = await here.services.files.put(here.workspace.id, Buffer.concat([head, said, rest]))
  const { id: fileId } = await storeFile(here.ctx, { name: 'a.png', mediaType: 'image/png', stored })
  const [{ id }] = (await here.ana.get('/conversations')).body.items
  const reply = { text: '添付のとおりです。', seenThrough: 1, fileIds: [fileId] }
  expect(await here.ana.post(`/conversations/${id}/replies`, reply)).toBeOk()
  here.clock.forward(11_000)
  await here.settle()
  const folder = path.join(here.services.config.dataDir, 'outbox')
  const [name = ''] = await readdir(folder)
  const mail = await parseMail(await readFile(path.join(folder, name)))
  expect(mail.attachments.map(({ content }) => Buffer.from(content).equals(picture))).toEqual([true])
})

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
