import { createServer } from 'node:http'
import { remotePictures } from '@madoguchi/contract'
import { afterAll, expect, test } from 'vitest'
import { createOutgoing } from '#platform/outgoing/index.ts'
import { withMailbox } from '#testing/mails.ts'
import { world } from '#testing/world.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'

let asked: { url: string; headers: object }[] = []
const elsewhere = createServer((request, response) => {
  asked.push({ url: request.url ?? '', headers: request.headers })
  if (request.url === '/moved.png') response.writeHead(302, { location: '/b.png?x=1&y=2' }).end()
  else if (request.url === '/vector.png') response.setHeader('content-type', 'image/png').end(svg)
  else if (request.url === '/gone.png') response.writeHead(404).end(png)
  else response.setHeader('content-type', 'text/html').end(png)
})
await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
afterAll(() => void elsewhere.close())
const { port } = elsewhere.address() as { port: number }
const at = (path: string) => `http://127.0.0.1:${port}${path}`

/** A world in which somebody sent a mail with these pictures. */
async function worldWithPictures(html: string) {
  const here = await world()
  here.services.outgoing = createOutgoing({ ports: [], trust: { port } })
  const { receive } = await withMailbox(here)
  await receive({ text: '写真をご覧ください。', html })
  await receive({ subject: '別件', text: '写真のない別のメールです。' })
  const list = (await here.ana.get('/conversations')).body.items
  const [other, conversation] = list
  const path = `/conversations/${conversation.id}`
  const [message] = (await here.ana.get(`${path}/messages`)).body.items
  asked = []
  return { ...here, other, conversation, message, pictures: `${path}/messages/${message.id}/remote-pictures` }
}

const html = `<p style="background: url(${at('/a.png')})">写真</p><img src="${at('/b.png?x=1&amp;y=2')}">
  <p>data-remote-src="${at('/text.png')}"</p><img src="${at('/vector.png')}"><img src="${at('/gone.png')}">
  <img src="${at('/moved.png')}"><img src="http://127.0.0.2:${port}/c.png"><img src="http://169.254.169.254/latest">`

test('M13: a remote picture is fetched by the server when a reader asks for it, and not before', async () => {
  const { ana, pictures, message } = await worldWithPictures(html)
  expect(message.remoteImages).toBe(7)
  expect(remotePictures(message.html)[1]).toBe(at('/b.png?x=1&y=2'))
  expect(asked).toEqual([])
  const { status, headers } = await ana.get(`${pictures}/1`)
  expect(status).toBe(200)
  expect(headers).toMatchObject({
    'content-type': 'image/png',
    'content-length': String(png.length),
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining('sandbox'),
    'cache-control': 'private, max-age=86400',
  })
  expect(asked).toEqual([
    { url: '/b.png?x=1&y=2', headers: expect.not.objectContaining({ cookie: expect.anything() }) },
  ])
  expect(JSON.stringify(asked[0]?.headers)).not.toContain('referer')
})

test('the bytes are those of the picture, for backgrounds and over a redirect too', async () => {
  const { http, ana, workspace, pictures } = await worldWithPictures(html)
  for (const n of [0, 4]) {
    const answer = await http.inject({
      url: `/api/v1${pictures}/${n}?workspace=${workspace.slug}`,
      headers: { cookie: ana.cookie },
    })
    expect(answer.rawPayload.equals(png)).toBe(true)
  }
})

test.each([
  ['an SVG that calls itself a picture', 2],
  ['a picture that is gone', 3],
  ['an address inside', 5],
  ['an address of the cloud itself', 6],
  ['a number beyond the last', 7],
])('S4: %s is not found', async (_what, n) => {
  const { viewer, pictures } = await worldWithPictures(html)
  expect(await viewer.get(`${pictures}/${n}`)).toBeProblem('not_found')
  expect(await viewer.get(`${pictures}/1`)).toBeOk()
})

test('only the pictures of exactly that message are served', async () => {
  const { ana, anyone, otherWorkspace, other, message, pictures } = await worldWithPictures(html)
  const [without] = (await ana.get(`/conversations/${other.id}/messages`)).body.items
  expect(await ana.get(`/conversations/${other.id}/messages/${message.id}/remote-pictures/1`)).toBeProblem('not_found')
  expect(await ana.get(`/conversations/${other.id}/messages/${without.id}/remote-pictures/0`)).toBeProblem('not_found')
  expect(await otherWorkspace.ana.get(`${pictures}/1`)).toBeProblem('not_found')
  expect(await anyone.get(`${pictures}/1`)).toBeProblem('not_signed_in')
  expect(await ana.get(`${pictures}/x`)).toBeProblem('invalid_request')
  expect(asked).toEqual([])
  expect(await ana.get(`${pictures}/1`)).toBeOk()
})
