import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll, expect, test } from 'vitest'
import { deliverMail } from '#features/channels/email/index.ts'
import { fakeSmtp, polite } from '#platform/mail/fixtures/mails.ts'
import { createMailTransport } from '#platform/mail/index.ts'
import { buildMail, withMailbox } from '#testing/mails.ts'
import { world } from '#testing/world.ts'

const closing: (() => Promise<unknown>)[] = []
afterAll(() => Promise.all(closing.map((close) => close())))

/** A real SMTP server that behaves as told; `taken` are the mails that it said 250 to. */
async function mailServer(options: Partial<SMTPServerOptions> = {}) {
  const taken: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks).toString())
        callback()
      })
    },
    ...options,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  closing.push(() => new Promise<void>((resolve) => server.close(resolve)))
  return { url: `smtp://127.0.0.1:${address.port}`, taken }
}

/** A world that sends through that server, with one reply written. */
async function worldWithReply(url: string) {
  const here = await world()
  const mail = await withMailbox(here)
  const transport = createMailTransport(url, { outboxDir: 'unused', timeoutMs: 2000 })
  closing.push(() => transport.close())
  here.services.mail = transport
  await mail.receive()
  const [conversation] = (await here.ana.get('/conversations')).body.items
  expect(
    await here.ana.post(`/conversations/${conversation.id}/replies`, { text: 'お調べします。', seenThrough: 1 }),
  ).toBeOk()
  const row = async () => (await here.lead.get('/ledger/out')).body.items[0]
  const forward = async (seconds: number) => {
    here.clock.forward(seconds * 1000)
    await here.settle()
  }
  await forward(11)
  return { ...here, row, forward }
}

test('a sent message shows what left, byte for byte', async () => {
  const { url, taken } = await mailServer()
  const { row, lead } = await worldWithReply(url)
  const { id, state, sentAt } = await row()
  expect({ state, sentAt }).toEqual({ state: 'sent', sentAt: expect.any(String) })
  const raw = await lead.get(`/ledger/out/${id}/raw`)
  expect(taken).toEqual([raw.body.source])
  expect(await lead.post(`/ledger/out/${id}/retry`)).toBeProblem('not_resendable')
})

test('a server that says "later" is asked again later, under the same Message-ID, and the mail arrives once', async () => {
  let busy = true
  const { url, taken } = await mailServer({
    onMailFrom: (_address, _session, callback) =>
      callback(busy ? Object.assign(new Error('busy'), { responseCode: 451 }) : null),
  })
  const { row, forward } = await worldWithReply(url)
  const first = await row()
  expect(first).toMatchObject({ state: 'queued', attempts: 1, reason: expect.stringContaining('busy') })
  busy = false
  await forward(31)
  expect(await row()).toMatchObject({ state: 'sent', attempts: 2, providerIdentity: first.providerIdentity })
  expect(taken).toHaveLength(1)
  expect(taken[0]).toContain(first.providerIdentity)
})

test('a refusal for good is shown with its reason and waits for a person', async () => {
  let refusing = true
  const { url, taken } = await mailServer({
    onRcptTo: (_address, _session, callback) =>
      callback(refusing ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null),
  })
  const { row, forward, lead, ana, otherWorkspace } = await worldWithReply(url)
  const { id } = await row()
  expect(await row()).toMatchObject({ state: 'failed', reason: expect.stringContaining('no such user') })
  // Answered and done before, it is somebody's work again.
  expect((await lead.get('/conversations?state=todo')).body.items).toHaveLength(1)
  await forward(7 * 3600)
  expect(taken).toEqual([])
  expect((await ana.get('/ledger/counts')).body).toEqual({ inFailed: 0, outFailed: 1, outUnknown: 0 })
  refusing = false
  expect(await lead.post(`/ledger/out/${id}/retry`)).toBeOk()
  await forward(1)
  expect(await row()).toMatchObject({ state: 'sent', reason: null })
  const none = { inFailed: 0, outFailed: 0, outUnknown: 0 }
  expect((await ana.get('/ledger/counts')).body).toEqual(none)
  expect((await otherWorkspace.ana.get('/ledger/counts')).body).toEqual(none)
})

test('an outcome that nobody knows is shown to a person and never repeated by itself', async () => {
  // Takes everything and hangs up instead of answering.
  const server = await fakeSmtp((command, socket) => {
    if (!command.startsWith('DOT')) return polite(command)
    socket.destroy()
    return undefined
  })
  closing.push(() => server.close())
  const { row, forward, lead, viewer } = await worldWithReply(`smtp://127.0.0.1:${server.port}`)
  await forward(24 * 3600)
  const { id } = await row()
  expect(await row()).toMatchObject({ state: 'unknown', attempts: 1 })
  expect((await lead.get('/ledger/counts')).body).toEqual({ inFailed: 0, outFailed: 0, outUnknown: 1 })
  expect(await viewer.get('/ledger/counts')).toBeProblem('forbidden')
  const waiting = await lead.get('/ledger/out?state=failed&state=unknown')
  expect(waiting.body.items.map((item: { id: string }) => item.id)).toEqual([id])
  expect((await lead.get('/ledger/out?state=failed')).body.items).toEqual([])
  expect(server.commands.filter((command) => command.startsWith('DOT'))).toHaveLength(1)
  expect(await viewer.post(`/ledger/out/${id}/mark-sent`)).toBeProblem('forbidden')
  expect((await lead.post(`/ledger/out/${id}/mark-sent`)).body).toMatchObject({ state: 'sent' })
})

test('a message that was cut off while sending becomes unknown when its lease ends', async () => {
  const { url } = await mailServer()
  const { row, forward, services, workspace } = await worldWithReply(url)
  const { id } = await row()
  // What a process killed in the middle of sending leaves behind.
  await services.database.owner.query(
    "update contacts_out set state = 'sending', lease_until = $3 where workspace_id = $1 and id = $2",
    [workspace.id, id, new Date(services.clock.now().getTime() + 60_000)],
  )
  expect(await row()).toMatchObject({ state: 'sending' })
  await forward(5 * 60)
  expect(await row()).toMatchObject({ state: 'unknown', reason: 'interrupted' })
})

test('bytes stay when the connection broke in their commit and they are written once more', async () => {
  const here = await world()
  const { address } = await withMailbox(here)
  const { files } = here.services
  const put = files.put
  // Both times the same bytes in the same place, as when the first answer of the database was lost.
  let first: ReturnType<typeof put> | undefined
  files.put = (workspaceId, content) => (first ??= put(workspaceId, content))
  const raw = await buildMail({ to: address })
  const [id] = await deliverMail(here.services, raw, address)
  expect(await deliverMail(here.services, raw, address)).toEqual([id])
  files.put = put
  expect(await deliverMail(here.services, raw, address)).toEqual([])
  await here.settle()
  expect((await here.ana.get('/conversations')).body.items).toHaveLength(1)
  expect((await here.lead.get(`/ledger/in/${id}/raw`)).status).toBe(200)
})
