import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseMail } from '#platform/mail/index.ts'
import { withMailbox } from '#testing/mails.ts'
import { world } from '#testing/world.ts'
import { createMailbox } from './index.ts'

const texts = { signature: { ja: '', en: '' }, template: { ja: '{body}', en: '{body}' } }

/** A mailbox for legal matters beside the one for everybody. */
async function office() {
  const here = await world()
  const mail = await withMailbox(here)
  const address = `legal@${here.workspace.slug}.example`
  const legal = await createMailbox(here.ctx, { ...texts, name: 'Legal', address, senderName: 'Legal', language: 'en' })
  const path = `/mailboxes/${legal.id}/access`
  const letIn = (...people: { id: string }[]) => here.owner.put(path, { memberIds: people.map(({ id }) => id) })
  return { ...here, ...mail, legal, path, letIn, receiveLegal: (draft: object) => mail.receive(draft, {}, address) }
}

test('who manages mailboxes says who sees one; it is written down, and those who were in it are told', async () => {
  const { owner, lead, ana, bo, legal, path, letIn, settle, events, services, viewer } = await office()
  expect(await lead.put(path, { memberIds: [lead.id] })).toBeProblem('forbidden')
  const answer = await letIn(ana)
  expect(answer).toBeOk()
  expect(answer.body.memberIds).toEqual([ana.id])
  expect(await letIn(ana)).toBeOk()
  expect(await letIn(ana, owner)).toBeOk()
  await settle()
  expect(events.named('mailbox.access_changed').map(({ data }) => data)).toEqual([
    { mailboxId: legal.id, from: null, to: [ana.id] },
    { mailboxId: legal.id, from: [ana.id], to: [ana.id, owner.id] },
  ])
  const { body: audit } = await owner.get('/audit')
  expect(audit.items[0]).toMatchObject({ name: 'mailbox.access_changed', actor: { name: 'Owner' } })
  const folder = outboxOf(services.config.dataDir)
  const mails = await Promise.all(
    (await readdir(folder)).map(async (name) => parseMail(await readFile(`${folder}/${name}`))),
  )
  const told = mails.filter(({ subject }) => subject.includes('Legal'))
  expect(told.map(({ to }) => to[0]?.address)).toEqual([ana.email])
  expect(told[0]?.text).toContain('Owner')
  // It stands in the ledger for those who see the mailbox.
  expect(JSON.stringify((await bo.get('/ledger/out')).body)).not.toContain('Legal')
  expect(JSON.stringify((await ana.get('/ledger/out')).body)).toContain('Legal')
  const namesFor = async (person: typeof ana) =>
    (await person.get('/mailboxes')).body.items.map(({ name }: { name: string }) => name)
  expect(await namesFor(ana)).toEqual(['Support', 'Legal'])
  expect(await namesFor(bo)).toEqual(['Support'])
  expect(await namesFor(viewer)).toEqual(['Support'])
})

const outboxOf = (dataDir: string) => path.join(dataDir, 'outbox')

test('somebody who is active always sees a mailbox', async () => {
  const { owner, ana, bo, path, letIn, otherWorkspace } = await office()
  expect(await owner.put(path, { memberIds: [] })).toBeProblem('invalid_request')
  expect(await letIn(otherWorkspace.ana)).toBeProblem('member_unknown')
  expect(await letIn(ana)).toBeOk()
  const off = (person: { id: string }) => owner.patch(`/members/${person.id}`, { active: false })
  expect(await off(ana)).toBeProblem('last_to_see_mailbox')
  expect(await letIn(ana, bo)).toBeOk()
  expect(await off(ana)).toBeOk()
  expect(await off(bo)).toBeProblem('last_to_see_mailbox')
  expect(await letIn(ana)).toBeProblem('mailbox_needs_someone')
  expect(await owner.put(path, { memberIds: null })).toBeOk()
  expect(await off(bo)).toBeOk()
})

test('who manages mailboxes without seeing one can set it up, and learns whether it was used', async () => {
  const { owner, ana, legal, letIn, receiveLegal } = await office()
  await receiveLegal({ subject: 'A claim' })
  expect(await letIn(ana)).toBeOk()
  expect(await owner.patch(`/mailboxes/${legal.id}`, { senderName: 'Legal team' })).toBeOk()
  expect(await owner.delete(`/mailboxes/${legal.id}`)).toBeProblem('mailbox_in_use')
  expect((await owner.get('/conversations')).body.items).toEqual([])
  expect((await ana.get('/conversations')).body.items).toHaveLength(1)
})

test('nobody is given what they cannot see, and nobody keeps it', async () => {
  const { ana, bo, lead, letIn, receiveLegal, settle, events } = await office()
  await receiveLegal({ subject: 'A claim' })
  const [{ id, mailbox }] = (await bo.get('/conversations')).body.items
  expect(mailbox.restricted).toBe(false)
  expect(await bo.post(`/conversations/${id}/assign`, { memberId: bo.id })).toBeOk()
  expect(await letIn(ana, lead)).toBeOk()
  await settle()
  expect(events.named('conversation.assigned').at(-1)?.data).toEqual({ conversationId: id, from: bo.id, to: null })
  const refused = await ana.post(`/conversations/${id}/assign`, { memberId: bo.id })
  expect(refused).toBeProblem('assignee_without_access')
  expect(refused.body.title).toContain('Legal')
  const given = await ana.post(`/conversations/${id}/assign`, { memberId: lead.id })
  expect(given.body).toMatchObject({ assignee: { id: lead.id }, mailbox: { restricted: true } })
})
