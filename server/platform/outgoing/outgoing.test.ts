import { createServer, type RequestListener } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { createOutgoing, type FetchOptions, isPublic, type Lookup, OutgoingFailed } from './index.ts'

const options: FetchOptions = { accept: '*/*', maxBytes: 5 * 1024 * 1024, timeoutMs: 2000, redirects: 3 }
const closing: (() => void)[] = []
afterAll(() => {
  for (const close of closing) close()
})

/** A real server on every address of this machine; `asked` are the requests that reached it. */
async function serve(answer: RequestListener = (_request, response) => response.end('hello')) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const { port } = address
  const get = (path = '/', more: Partial<FetchOptions> = {}) =>
    createOutgoing({ ports: [], trust: { port } }).get(`http://127.0.0.1:${port}${path}`, { ...options, ...more })
  return { asked, port, get }
}

const namesLeadTo =
  (...addresses: string[]): Lookup =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

describe('S1: addresses', () => {
  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '192.0.0.192',
    '198.18.0.1',
    '168.63.129.16',
    '224.0.0.1',
    '255.255.255.255',
    '240.0.0.1',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b:1::1',
    '2002:a00:1::',
    '2001::1',
    'fd00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '4000::1',
    '127.1',
    'localhost',
    '',
  ])('%j is inside', (address) => expect(isPublic(address)).toBe(false))

  test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450::1'])('%s is outside', (address) =>
    expect(isPublic(address)).toBe(true),
  )
})

test('what is asked for comes back, unpacked', async () => {
  const { get } = await serve((request, response) => {
    if (request.url === '/gzip') response.setHeader('content-encoding', 'gzip').end(gzipSync('hello'))
    else response.setHeader('content-encoding', 'br')
    if (request.url === '/br')
      promisify(brotliCompress)('hello').then((packed) => response.end(packed), response.destroy)
  })
  expect(await get('/gzip')).toEqual({ status: 200, bytes: Buffer.from('hello') })
  expect(await get('/br')).toEqual({ status: 200, bytes: Buffer.from('hello') })
})

test.each([
  '127.0.0.1',
  '127.1',
  '0x7f.1',
  '0x7f000001',
  '2130706433',
  '017700000001',
  '127.0.0.1.',
  '127.0.0.2',
  '0',
  'localhost',
  'localhost.',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[64:ff9b::7f00:1]',
  '①②⑦.0.0.1',
])('S1: http://%s reaches nothing on this machine', async (host) => {
  const { asked, port } = await serve()
  const guarded = createOutgoing({ ports: [port] })
  await expect(guarded.get(`http://${host}:${port}/`, options)).rejects.toThrow(OutgoingFailed)
  expect(asked).toEqual([])
  const trusting = createOutgoing({ ports: [port], trust: { port } })
  await trusting.get(`http://127.0.0.1:${port}/`, options)
  expect(asked).toHaveLength(1)
})

test.each([
  ['another scheme', (port: number) => `ftp://127.0.0.1:${port}/`],
  ['a file', () => 'file:///etc/passwd'],
  ['data', () => 'data:text/plain,x'],
  ['a name and password', (port: number) => `http://user:password@127.0.0.1:${port}/`],
  ['another port', (port: number) => `http://127.0.0.1:${port === 65535 ? 1024 : port + 1}/`],
  ['no address', () => '//127.0.0.1/'],
  ['an endless address', (port: number) => `http://127.0.0.1:${port}/${'x'.repeat(8000)}`],
])('S1: %s is refused', async (_what, address) => {
  const { asked, port } = await serve()
  const outgoing = createOutgoing({ ports: [], trust: { port } })
  await expect(outgoing.get(address(port), options)).rejects.toThrow(OutgoingFailed)
  expect(asked).toEqual([])
})

describe('names', () => {
  test('S2: a name that leads inside is refused, also beside an address outside', async () => {
    const { asked, port } = await serve()
    for (const answers of [['10.0.0.1'], ['127.0.0.1'], ['::1'], ['8.8.8.8', '127.0.0.1'], []]) {
      const outgoing = createOutgoing({ ports: [port], lookup: namesLeadTo(...answers) })
      await expect(outgoing.get(`http://pictures.example:${port}/`, options)).rejects.toThrow(OutgoingFailed)
    }
    expect(asked).toEqual([])
  })

  test('S2: a name is asked for once, and the connection goes to that answer', async () => {
    const { asked, port } = await serve()
    const answers = ['127.0.0.1', '127.0.0.2', '127.0.0.2']
    let lookups = 0
    const lookup: Lookup = (name) => namesLeadTo(answers[lookups++] ?? '')(name)
    const outgoing = createOutgoing({ ports: [], trust: { port }, lookup })
    await outgoing.get(`http://pictures.example:${port}/first`, options)
    expect(lookups).toBe(1)
    // The next request asks anew, and what the name says now leads inside.
    await expect(outgoing.get(`http://pictures.example:${port}/second`, options)).rejects.toThrow(OutgoingFailed)
    expect(asked).toEqual([`pictures.example:${port}/first`])
  })
})

describe('redirects', () => {
  test('are followed to other addresses outside, three at most', async () => {
    const { get, asked } = await serve((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left === 0) response.end('there')
      else response.writeHead(302, { location: `/${left - 1}` }).end('body of the redirect')
    })
    expect((await get('/3')).bytes.toString()).toBe('there')
    expect(asked).toHaveLength(4)
    await expect(get('/4')).rejects.toThrow(OutgoingFailed)
    await expect(get('/1', { redirects: 0 })).rejects.toThrow(OutgoingFailed)
  })

  test.each([
    'http://127.0.0.2:PORT/',
    'http://[::1]:PORT/',
    'http://169.254.169.254/',
    'file:///etc/passwd',
    'http://:0',
  ])('S3: to %s are not followed', async (location) => {
    const { get, asked, port } = await serve((_request, response) =>
      response.writeHead(302, { location: location.replace('PORT', String(port)) }).end(),
    )
    await expect(get()).rejects.toThrow(OutgoingFailed)
    expect(asked).toHaveLength(1)
  })
})

describe('limits', () => {
  test.each([
    [
      'more bytes than allowed',
      (_: unknown, response: Parameters<RequestListener>[1]) => response.end(Buffer.alloc(1001)),
    ],
    [
      'more bytes than allowed, without saying so',
      (_: unknown, response: Parameters<RequestListener>[1]) => {
        response.write(Buffer.alloc(600))
        response.end(Buffer.alloc(600))
      },
    ],
    [
      'a small packet that unpacks to much',
      (_: unknown, response: Parameters<RequestListener>[1]) =>
        response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50_000_000))),
    ],
    [
      'a packet of an unknown kind',
      (_: unknown, response: Parameters<RequestListener>[1]) => response.setHeader('content-encoding', 'zstd').end('x'),
    ],
    [
      'a broken packet',
      (_: unknown, response: Parameters<RequestListener>[1]) => response.setHeader('content-encoding', 'gzip').end('x'),
    ],
    [
      'endless headers',
      (_: unknown, response: Parameters<RequestListener>[1]) => response.setHeader('x', 'x'.repeat(20_000)).end('x'),
    ],
  ])('S5, F5: %s is given up', async (_what, answer) => {
    const { get } = await serve(answer)
    await expect(get('/', { maxBytes: 1000 })).rejects.toThrow(OutgoingFailed)
  })

  test.each([
    ['a byte now and then', (response: Parameters<RequestListener>[1]) => void response.write('x')],
    ['headers and then nothing', (response: Parameters<RequestListener>[1]) => response.flushHeaders()],
    ['nothing at all', () => undefined],
  ])('S5: %s is waited for only so long', async (_what, answer) => {
    const { get } = await serve((_request, response) => {
      const timer = setInterval(() => answer(response), 20)
      response.on('close', () => clearInterval(timer))
    })
    const began = performance.now()
    await expect(get('/', { timeoutMs: 200 })).rejects.toThrow(OutgoingFailed)
    expect(performance.now() - began).toBeLessThan(1500)
  })

  test('a name that is never answered is waited for only so long', async () => {
    const outgoing = createOutgoing({ ports: [80], lookup: () => new Promise(() => undefined) })
    await expect(outgoing.get('http://pictures.example/', { ...options, timeoutMs: 200 })).rejects.toThrow(
      OutgoingFailed,
    )
  })
})

test('S6: a refusal says the same, whatever it is', async () => {
  const { port } = await serve()
  const outgoing = createOutgoing({ ports: [port, 9], lookup: namesLeadTo('10.0.0.1') })
  const addresses = [`http://127.0.0.1:${port}/`, 'http://127.0.0.1:9/', `http://pictures.example:${port}/`, 'nonsense']
  const words = await Promise.all(addresses.map((address) => outgoing.get(address, options).catch(String)))
  expect(new Set(words)).toEqual(new Set(['OutgoingFailed: The address could not be fetched.']))
})
