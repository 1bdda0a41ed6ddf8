import { expect, test } from 'vitest'
import { deliverMail } from '#features/channels/email/index.ts'
import { withMailbox } from './mails.ts'
import { world } from './world.ts'

test('addresses that cannot be read are refused in a sentence', async () => {
  const { ana } = await world()
  expect(await ana.get('/conversations/%')).toBeProblem('not_found')
  expect(await ana.get(`/conversations/${'x'.repeat(400)}`)).toBeProblem('not_found')
})

test('words with a NUL find nothing and break nothing', async () => {
  const { ana } = await world()
  expect(await ana.get('/conversations?q=a%00b')).toBeProblem('invalid_request')
  expect(await ana.get('/customers?q=%00')).toBeProblem('invalid_request')
})

test.each([
  ['0000-01-01T00:00:00Z', 'a year that was none'],
  ['2026-01-01T00:00:00+23:59', 'a time zone that is none'],
])('a page position of %s is refused: %s', async (time) => {
  const { lead } = await world()
  const cursor = Buffer.from(JSON.stringify([time, '0198aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'])).toString('base64url')
  for (const list of ['/conversations', '/customers', '/ledger/in', '/ledger/out'])
    expect(await lead.get(`${list}?cursor=${cursor}`)).toBeProblem('invalid_cursor')
})

test('a form that ends too early is refused as such', async () => {
  const { ana, workspace, http } = await world()
  const answer = await http.inject({
    method: 'POST',
    url: '/api/v1/files',
    headers: {
      cookie: ana.cookie,
      'madoguchi-workspace': workspace.slug,
      'content-type': 'multipart/form-data; boundary=b',
    },
    payload: '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf',
  })
  expect({ status: answer.statusCode, code: answer.json().code }).toEqual({ status: 400, code: 'invalid_request' })
})

test('M19: a mail with NULs in all its fields becomes a conversation', async () => {
  const here = await world()
  const { address } = await withMailbox(here)
  const lines = [
    'From: "N\0" <nul@customer.example>',
    'Subject: n\0ul',
    'Message-ID: <a\0b@customer.example>',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: image/p\0ng; name="a\0.png"',
    'Content-ID: <\0x>',
    '',
    'data',
    '--b--',
  ]
  await deliverMail(here.services, Buffer.from(lines.join('\r\n')), address)
  await here.settle()
  expect((await here.lead.get('/ledger/in')).body.items).toMatchObject([{ state: 'applied', reason: null }])
})

test('M19: half a character keeps no mail out and no answer in', async () => {
  const here = await world()
  const { address } = await withMailbox(here)
  const lines = [
    'From: half@customer.example',
    `Subject: ${'x'.repeat(299)}\u{1f600}`,
    'Content-Type: text/html; charset=utf-8',
    '',
    '<h1>A</h1>&#xD83D; &#55357; and so on',
  ]
  await deliverMail(here.services, Buffer.from(lines.join('\r\n')), address)
  await here.settle()
  const { body } = await here.ana.get('/conversations')
  expect(body.items).toHaveLength(1)
  const answer = { text: 'half \ud83d of one', seenThrough: 1 }
  expect(await here.ana.post(`/conversations/${body.items[0].id}/replies`, answer)).toBeOk()
})
