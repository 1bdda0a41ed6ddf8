import { expect, test } from 'vitest'
import { judgeSender, readAuthenticationResults, verifyInThread, verifyMail } from './index.ts'
import { createLookUp } from './look-up.ts'
import type { LookUp, MailFacts } from './types.ts'

const failed = (code: string) => Object.assign(new Error(code), { code })

/** DNS with these TXT records and nothing else. */
const dns =
  (records: Record<string, string>): LookUp =>
  async (name, type) => {
    const text = type === 'TXT' ? records[name.toLowerCase()] : undefined
    if (text === undefined) throw failed('ENOTFOUND')
    return [[text]]
  }

const raw = Buffer.from('From: 高梨 <yumi@shop.jp>\r\nSubject: hello\r\n\r\nbody\r\n')
const options = {
  from: 'yumi@shop.jp',
  suspicious: [],
  connection: { ip: '8.8.4.4', helo: 'mx.shop.jp', mailFrom: 'yumi@shop.jp' },
  trustedAuthservId: null,
  now: new Date(),
}
const spf = { 'shop.jp': 'v=spf1 ip4:8.8.4.4 -all' }
const reject = { '_dmarc.shop.jp': 'v=DMARC1; p=reject' }

test('the address that connected and the domain of From decide who is believed', async () => {
  const verdictWith = async (records: Record<string, string>, change: object = {}) => {
    const { verdict, reason } = await verifyMail(raw, { ...options, lookUp: dns(records), ...change })
    return [verdict, reason]
  }
  expect(await verdictWith({ ...spf, ...reject })).toEqual(['verified', 'dmarc_pass'])
  expect(await verdictWith(spf)).toEqual(['verified', 'spf_pass'])
  expect(await verdictWith({})).toEqual(['unverified', 'nothing_published'])
  expect(await verdictWith(reject)).toEqual(['failed', 'dmarc_refuses'])
  expect(await verdictWith({ '_dmarc.shop.jp': 'v=DMARC1; p=none' })).toEqual(['doubtful', 'dmarc_fails'])
  expect(await verdictWith({ 'shop.jp': 'v=spf1 -all' })).toEqual(['doubtful', 'spf_fails'])
  // Through our own mail server nobody saw the connection, and so nobody can say that it was the wrong one.
  expect(await verdictWith(reject, { connection: null })).toEqual(['unknown', 'connection_unseen'])
  // Somebody else's SPF passes, which says nothing about the domain in From.
  const foreign = { ip: '8.8.4.4', helo: 'mx.evil.jp', mailFrom: 'x@evil.jp' }
  const evil = { 'evil.jp': 'v=spf1 +all', ...reject }
  expect(await verdictWith(evil, { connection: foreign })).toEqual(['failed', 'dmarc_refuses'])
})

test('results of another server count in a mailbox that trusts it, never in a mail that came straight to us', async () => {
  const told = (header: string) => Buffer.concat([Buffer.from(`Authentication-Results: ${header}\r\n`), raw])
  const verdictOf = async (mail: Buffer, change: object = {}) =>
    (
      await verifyMail(mail, {
        ...options,
        connection: null,
        trustedAuthservId: 'mx.host.jp',
        lookUp: dns(reject),
        ...change,
      })
    ).reason
  const passes = told('mx.host.jp; dmarc=pass (p=REJECT) header.from=shop.jp')
  expect(await verdictOf(passes)).toBe('trusted_results')
  expect(await verdictOf(passes, { connection: options.connection })).toBe('dmarc_refuses')
  expect(await verdictOf(passes, { trustedAuthservId: null })).toBe('connection_unseen')
  expect(await verdictOf(told('mx.evil.jp; dmarc=pass header.from=shop.jp'))).toBe('connection_unseen')
  expect(await verdictOf(told('mx.host.jp; dmarc=pass header.from=evil.jp'))).toBe('connection_unseen')
  expect(await verdictOf(told('mx.host.jp; dmarc=fail header.from=shop.jp'))).toBe('dmarc_refuses')
})

test('R18: a dead or silent resolver gives a result all the same, soon, and is left alone for a while', async () => {
  let asked = 0
  const silent = createLookUp({
    timeoutMs: 50,
    ask: () => {
      asked += 1
      return new Promise(() => undefined)
    },
  })
  const started = performance.now()
  const first = await verifyMail(raw, { ...options, lookUp: silent, patienceMs: 200 })
  expect(first).toMatchObject({ verdict: 'unknown', reason: 'dns_failed', spf: { result: 'temperror' } })
  await verifyMail(raw, { ...options, lookUp: silent, patienceMs: 200 })
  const askedUntilThen = asked
  await verifyMail(raw, { ...options, lookUp: silent, patienceMs: 200 })
  expect(asked).toBe(askedUntilThen)
  expect(performance.now() - started).toBeLessThan(1_000)
})

test('an answer is asked for once', async () => {
  let asked = 0
  const lookUp = createLookUp({
    ask: async (name, type) => {
      asked += 1
      return dns(spf)(name, type)
    },
  })
  await Promise.all([lookUp('shop.jp', 'TXT'), lookUp('SHOP.jp', 'TXT')])
  await expect(lookUp('other.jp', 'TXT')).rejects.toThrow()
  await expect(lookUp('other.jp', 'TXT')).rejects.toThrow()
  expect(asked).toBe(2)
})

test('a header that wants thousands of signatures checked is not checked', async () => {
  const many = Buffer.concat([Buffer.from('DKIM-Signature: v=1; a=rsa-sha256; d=a.jp\r\n'.repeat(500)), raw])
  expect(await verifyMail(many, { ...options, lookUp: dns({}) })).toMatchObject({ reason: 'too_complex' })
})

test('Authentication-Results are read with comments, quotes, versions and without the name of the server', () => {
  const read = (value: string) =>
    readAuthenticationResults([{ name: 'Authentication-Results', value }]).map(({ authservId, results }) => [
      authservId,
      ...results.map(({ method, result }) => `${method}=${result}`),
    ])[0]
  expect(read('example.org 1; none')).toEqual(['example.org'])
  expect(read('A.example (x; dmarc=fail) ; dkim/1 = pass reason="good; dmarc=pass" header.d=b.example')).toEqual([
    'a.example',
    'dkim=pass',
  ])
  expect(read('spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=a.example; dmarc=none')).toEqual([
    '',
    'spf=pass',
    'dmarc=none',
  ])
})

test('M6: a From with no one meaning is believed by nobody, whatever passes', () => {
  const facts: MailFacts = {
    fromDomain: 'shop.jp',
    suspicious: [],
    sawConnection: true,
    spf: null,
    dkim: [],
    arc: null,
    dmarc: { result: 'pass', policy: 'reject', domain: 'shop.jp' },
    trusted: null,
  }
  expect(judgeSender(facts).verdict).toBe('verified')
  expect(judgeSender({ ...facts, suspicious: ['from_several'] }).verdict).toBe('failed')
  expect(judgeSender({ ...facts, suspicious: ['from_repeated'] }).verdict).toBe('failed')
  expect(judgeSender({ ...facts, suspicious: ['from_odd_form'] }).verdict).toBe('unverified')
})

test('a body that takes for ever to hash is given up, and the next mail is looked at', async () => {
  const signature = 'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=shop.jp; s=x; h=from; bh=AAAA; b=AAAA\r\n'
  const head = Buffer.from(`${signature}From: yumi@shop.jp\r\n\r\n`)
  const blanks = Buffer.concat([head, Buffer.alloc(8_000_000, 0x20), Buffer.from('x\r\n')])
  let stall = 0
  let last = performance.now()
  const pulse = setInterval(() => {
    stall = Math.max(stall, performance.now() - last)
    last = performance.now()
  }, 20)
  const checked = await verifyInThread(blanks, { ...options, lookUp: dns(spf) }, 1_000)
  clearInterval(pulse)
  expect(checked).toMatchObject({ verdict: 'unknown', reason: 'too_complex' })
  expect(stall).toBeLessThan(1_000)
  expect(await verifyInThread(raw, { ...options, lookUp: dns({ ...spf, ...reject }) })).toMatchObject({
    verdict: 'verified',
    reason: 'dmarc_pass',
  })
})
