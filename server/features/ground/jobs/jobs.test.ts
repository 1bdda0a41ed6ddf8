import { expect, test } from 'vitest'
import { withMailbox } from '#testing/mails.ts'
import { world } from '#testing/world.ts'

/** A world in which applying a mail fails, since its raw bytes are gone from the store. */
async function worldWithFailure() {
  const here = await world()
  const mail = await withMailbox(here)
  const { files } = here.services
  const read = files.read
  files.read = async () => {
    throw new Error('the disk is away')
  }
  await mail.receive()
  files.read = read
  return here
}

test('a failed job is shown to those who may, and runs again when asked', async () => {
  const { owner, ana, settle, otherWorkspace } = await worldWithFailure()
  expect(await ana.get('/jobs/failed')).toBeProblem('forbidden')
  const { body } = await owner.get('/jobs/failed')
  expect(body.items).toMatchObject([{ task: 'apply_contact', attempts: 1, error: 'the disk is away' }])
  const [job] = body.items
  expect((await otherWorkspace.owner.get('/jobs/failed')).body.items).toEqual([])
  expect(await otherWorkspace.owner.post(`/jobs/${job.id}/retry`)).toBeProblem('not_found')
  expect(await owner.post(`/jobs/${job.id}/retry`)).toBeOk()
  await settle()
  expect((await owner.get('/jobs/failed')).body.items).toEqual([])
  expect((await owner.get('/conversations')).body.items).toHaveLength(1)
})

test('the ledger names what failed, and "try again" brings it in', async () => {
  const { lead, viewer, settle } = await worldWithFailure()
  const failed = await lead.get('/ledger/in?state=failed')
  expect(failed.body.items).toMatchObject([{ state: 'failed', attempts: 2, reason: 'the disk is away' }])
  const at = `/ledger/in/${failed.body.items[0].id}`
  expect(await viewer.post(`${at}/retry`)).toBeProblem('forbidden')
  expect(await lead.post(`${at}/retry`)).toBeOk()
  await settle()
  expect((await lead.get(at)).body).toMatchObject({ state: 'applied', conversationId: expect.any(String) })
  expect(await lead.post(`${at}/retry`)).toBeProblem('not_retriable')
  expect((await lead.get(`${at}/raw`)).body.source).toContain('Message-ID:')
})

test('a job that was given up is gone', async () => {
  const { owner } = await worldWithFailure()
  const [job] = (await owner.get('/jobs/failed')).body.items
  expect(await owner.delete(`/jobs/${job.id}`)).toBeOk()
  expect(await owner.delete(`/jobs/${job.id}`)).toBeProblem('not_found')
})
