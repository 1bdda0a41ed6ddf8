import { expect, test } from 'vitest'
import { type World, world } from '#testing/world.ts'
import { safeFileName } from './rules.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function upload(
  { http, workspace }: World,
  cookie: string,
  file: { name: string; type: string; content: Buffer },
) {
  const boundary = 'between-parts'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: ${file.type}\r\n\r\n`
  const answer = await http.inject({
    method: 'POST',
    url: '/api/v1/files',
    headers: {
      cookie,
      'madoguchi-workspace': workspace.slug,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([Buffer.from(head), file.content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
}

test('a picture comes back as it went in, to be shown in place', async () => {
  const here = await world()
  const stored = await upload(here, here.ana.cookie, { name: '状態ランプ.png', type: 'image/png', content: png })
  expect(stored).toMatchObject({
    status: 201,
    body: { name: '状態ランプ.png', mediaType: 'image/png', bytes: png.length },
  })
  const answer = await here.http.inject({
    url: `/api/v1/files/${stored.body.id}?workspace=${here.workspace.slug}`,
    headers: { cookie: here.bo.cookie },
  })
  expect(answer.rawPayload.equals(png)).toBe(true)
  expect(answer.headers).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent('状態ランプ.png')}`,
    'x-content-type-options': 'nosniff',
  })
})

test('F11: what is uploaded is kept without the place where it was taken', async () => {
  const here = await world()
  const said = Buffer.from('\0\0\0\x0beXIfGPS 35.4437\0\0\0\0', 'latin1')
  // Behind the head of the picture.
  const telling = Buffer.concat([png.subarray(0, 33), said, png.subarray(33)])
  const { body } = await upload(here, here.ana.cookie, { name: 'a.png', type: 'image/png', content: telling })
  expect(body.bytes).toBe(png.length)
  const url = `/api/v1/files/${body.id}?workspace=${here.workspace.slug}`
  expect((await here.http.inject({ url, headers: { cookie: here.ana.cookie } })).rawPayload.equals(png)).toBe(true)
})

test.each([
  ['a page', 'x.html', 'text/html', '<script>alert(1)</script>'],
  ['an SVG', 'x.svg', 'image/svg+xml; x', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['a page that calls itself a picture', 'x.png', 'image/png', '<html>'],
  ['a page behind a space', 'x.png', 'image/png', ' \x89PNG\r\n\x1a\n<script>alert(1)</script>'],
  ['a script', 'x.mjs', 'text/javascript; charset=utf-8', 'alert(1)'],
  ['a PDF', 'x.pdf', 'application/pdf', '%PDF-1.7 /JS'],
])('F1, F4: %s is only ever offered for saving, as plain bytes', async (_what, name, type, content) => {
  const here = await world()
  const { body } = await upload(here, here.ana.cookie, { name, type, content: Buffer.from(content) })
  const { headers } = await here.ana.get(`/files/${body.id}`)
  expect(headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': expect.stringMatching(/^attachment;/),
  })
  expect(headers['content-security-policy']).toContain('sandbox')
})

test('too large a file is refused with the limit, and so is none at all', async () => {
  const here = await world()
  const big = { name: 'big.bin', type: 'application/octet-stream', content: Buffer.alloc(26 * 1024 * 1024) }
  const refused = await upload(here, here.ana.cookie, big)
  expect(refused).toBeProblem('payload_too_large')
  expect(refused.body.title).toContain('25 MB')
  expect(await here.ana.post('/files', { name: 'x' })).toBeProblem('file_missing')
})

test('F3: a file of another workspace is as unknown as one that never was', async () => {
  const here = await world()
  const { body } = await upload(here, here.ana.cookie, { name: 'a.png', type: 'image/png', content: png })
  expect(await here.otherWorkspace.ana.get(`/files/${body.id}`)).toBeProblem('not_found')
  expect(await here.ana.get(`/files/${body.id.slice(0, -4)}ffff`)).toBeProblem('not_found')
  expect(await here.anyone.get(`/files/${body.id}`)).toBeProblem('not_signed_in')
  expect(await here.viewer.get(`/files/${body.id}`)).toBeOk()
  expect(await upload(here, here.viewer.cookie, { name: 'a.png', type: 'image/png', content: png })).toBeProblem(
    'forbidden',
  )
})

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\a\\領収書.pdf', '領収書.pdf'],
  ['.htaccess', 'htaccess'],
  ['a\u202Egnp.exe', 'agnp.exe'],
  ['\u0000\u200B', 'file'],
])('F2: the name %j is kept as %s', (name, safe) => expect(safeFileName(name)).toBe(safe))

test('F2, F4: bytes lie under a random key, and a picture that is also a page is shown as a picture only', async () => {
  const here = await world()
  const both = Buffer.concat([png, Buffer.from('<html><script>alert(1)</script>')])
  const { body } = await upload(here, here.ana.cookie, { name: '..\\..\\x.html', type: 'text/html', content: both })
  const { headers } = await here.ana.get(`/files/${body.id}`)
  expect(headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' })
  expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  const { rows } = await here.services.database.owner.query('select storage_key from files where id = $1', [body.id])
  expect(rows[0].storage_key).toMatch(new RegExp(`^${here.workspace.id}/[0-9a-f]{2}/[0-9a-f]{32}$`))
})
