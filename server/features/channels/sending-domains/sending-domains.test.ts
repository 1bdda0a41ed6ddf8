import { authenticate } from 'mailauth'
import { SMTPServer } from 'smtp-server'
import { afterAll, expect, test } from 'vitest'
import { createMailTransport } from '#platform/mail/index.ts'
import { withMailbox } from '#testing/mails.ts'
import { world } from '#testing/world.ts'

const closing: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close()
})

/** A mail server that keeps the bytes that it was given. */
async function mailServer() {
  const taken: Buffer[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks))
        callback()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise<void>((resolve) => server.close(resolve)))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `smtp://127.0.0.1:${address.port}`, taken }
}

test('mail is signed from when its key was found in DNS, and others can tell by the bytes that they got', async () => {
  const here = await world()
  const { owner, ana, services, clock, settle, workspace } = here
  const { receive } = await withMailbox(here)
  const { url, taken } = await mailServer()
  const transport = createMailTransport(url, { outboxDir: 'unused', timeoutMs: 5_000 })
  services.mail = transport
  closing.push(() => transport.close())
  const domain = `${workspace.slug}.example`
  const send = async () => {
    await receive({ subject: '署名の確認' })
    const [conversation] = (await ana.get('/conversations')).body.items
    await ana.post(`/conversations/${conversation.id}/replies`, {
      text: '承知しました。',
      seenThrough: conversation.messageCount,
    })
    clock.forward(11_000)
    await settle()
    const raw = taken.at(-1) ?? Buffer.alloc(0)
    const checked = await authenticate(raw, { resolver: services.lookUp as never, disableBimi: true, ip: '8.8.8.8' })
    return checked.dkim.results.map(({ status, signingDomain }) => [status.result, signingDomain])
  }

  const made = await owner.post('/sending-domains', { domain: domain.toUpperCase() })
  expect(made).toMatchObject({ status: 201, body: { domain, signing: false, findings: null } })
  const { id, record } = made.body
  expect(record.name).toMatch(new RegExp(`^mado[0-9a-f]{8}\\._domainkey\\.${domain}$`))
  expect(await send()).toEqual([['none', undefined]])

  const missing = { signing: false, findings: { dkim: { state: 'missing' }, spf: { state: 'missing' } } }
  expect((await owner.post(`/sending-domains/${id}/check`)).body).toMatchObject(missing)
  services.lookUp.say({ [record.name]: record.value, [`_dmarc.${domain}`]: 'v=DMARC1; p=none' })
  expect((await owner.post(`/sending-domains/${id}/check`)).body).toMatchObject({
    signing: true,
    findings: { dkim: { state: 'good' }, spf: { state: 'missing' }, dmarc: { state: 'weak' } },
  })
  expect(await send()).toEqual([['pass', domain]])

  // A resolver that is down for a moment does not end the signing; a record that is gone does.
  services.lookUp.say({ [record.name]: null })
  expect((await owner.post(`/sending-domains/${id}/check`)).body).toMatchObject({ signing: true })
  services.lookUp.say({ [record.name]: 'v=DKIM1; p=other' })
  expect((await owner.post(`/sending-domains/${id}/check`)).body).toMatchObject({ signing: false })
})

test('P4: keys are made by those who may, once for a domain, and no answer holds the private one', async () => {
  const { owner, ana, services } = await world()
  expect(await ana.post('/sending-domains', { domain: 'minato.example' })).toBeProblem('forbidden')
  expect(await owner.post('/sending-domains', { domain: 'minato' })).toBeProblem('invalid_request')
  const made = await owner.post('/sending-domains', { domain: 'minato.example' })
  expect(made).toBeOk()
  expect(await owner.post('/sending-domains', { domain: 'minato.example' })).toBeProblem('name_taken')
  const listed = await ana.get('/sending-domains')
  expect(listed.body.items).toHaveLength(1)
  expect(JSON.stringify([made.body, listed.body])).not.toContain('PRIVATE')
  const { rows } = await services.database.owner.query('select private_key from sending_domains where id = $1', [
    made.body.id,
  ])
  expect(rows[0].private_key).not.toContain('PRIVATE')
})
