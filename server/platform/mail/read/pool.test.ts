import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { MailUnreadable } from '../errors.ts'
import { buildMail, nested } from '../fixtures/mails.ts'
import { closeMailReaders, parseMail } from './pool.ts'

afterAll(closeMailReaders)

/**
 * Processor time in milliseconds that the whole process and its main thread spent on it. Time on the clock would also
 * tell how busy the machine is with other things.
 */
async function spent<T>(run: () => Promise<T>): Promise<{ result: T; all: number; main: number }> {
  const [all, main] = [process.cpuUsage(), process.threadCpuUsage()]
  const result = await run()
  const sum = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1_000
  return { result, all: sum(process.cpuUsage(all)), main: sum(process.threadCpuUsage(main)) }
}

describe('M14, M15: hostile mails are read within two seconds while the server stays free', () => {
  const multipart = 'Content-Type: multipart/mixed; boundary=x'
  const many = Array.from({ length: 10_000 }, () => '--x\r\nContent-Type: text/csv\r\n\r\n1\r\n').join('')
  test.each<[string, Uint8Array, string | null]>([
    ['10,000 parts', buildMail([multipart], many), 'parts_cut'],
    ['nesting of 1,000', Buffer.from(`Subject: deep\r\n${nested(1_000)}`), 'nesting_cut'],
    ['273 kB of addresses', buildMail([`To: ${'"a,(" <b@c.jp>, ('.repeat(16_000)}`]), null],
    ['a header of open comments', buildMail([`From: ${'('.repeat(273_000)}`]), null],
    ['a header of colons', buildMail([`From: ${'@'.repeat(1_000)}${':'.repeat(273_000)}`]), null],
    ['encoded words that never end', buildMail([`Subject: ${'=?a?Q?'.repeat(45_000)}`]), null],
    ['a subject of 900 kB', buildMail([`Subject: ${'=?utf-8?B?44GC?= '.repeat(50_000)}`]), null],
    ['20,000 parameters', buildMail([`Content-Type: text/plain; ${'a*0*=x; '.repeat(20_000)}`]), null],
    ['text of open quotes', buildMail(['Subject: x'], `${'> '.repeat(20)}\r\nOn 2026/11/21 `.repeat(20_000)), null],
    ['a line of 5 MB', buildMail(['Subject: x'], 'あ'.repeat(1_700_000)), 'text_cut'],
    [
      '20,000 lines of raw UTF-8',
      buildMail(['Subject: x'], 'この製品の不具合についてのご連絡です。さらに続きます。\r\n'.repeat(20_000)),
      null,
    ],
    [
      'HTML of 10,000 quotations',
      buildMail(['Content-Type: text/html'], '<p>a</p><blockquote type="cite">b</blockquote>'.repeat(10_000)),
      null,
    ],
    ['a line of blanks in a text', buildMail(['Subject: x'], `x${' '.repeat(200_000)}y\r\n> z`), null],
    ['a line of blanks in HTML', buildMail(['Content-Type: text/html'], `<pre>x${' '.repeat(200_000)}y</pre>`), null],
    ['HTML of 100,000 open tags', buildMail(['Content-Type: text/html'], '<blockquote><table>'.repeat(50_000)), null],
  ])('%s', async (_name, raw, problem) => {
    const { result, all, main } = await spent(() => parseMail(raw, { timeoutMs: 15_000 }))
    if (problem !== null) expect(result.problems).toContain(problem)
    expect(all).toBeLessThan(2_000)
    expect(main).toBeLessThan(100)
  })
})

test('M15: what takes too long is given up with the reason, and the next mail is read', async () => {
  const raw = buildMail(['Subject: x'], 'On 2026/11/21 at\r\n'.repeat(200_000))
  const failure = await parseMail(raw, { timeoutMs: 1 }).catch((caught: unknown) => caught)
  expect(failure).toBeInstanceOf(MailUnreadable)
  expect(failure).toMatchObject({ reason: 'timeout', sentence: { ja: expect.any(String), en: expect.any(String) } })
  await expect(parseMail(buildMail(['Subject: next']))).resolves.toMatchObject({ subject: 'next' })
})

test('a mail is not given up for what else the machine has to do', async () => {
  await closeMailReaders()
  // Each reader is up before the others begin, and gets a small part of the processors then.
  await parseMail(buildMail(['Subject: up']))
  const busy = Array.from(
    { length: Math.min(6 * availableParallelism(), 32) },
    () => new Worker('const end = Date.now() + 1500; while (Date.now() < end);', { eval: true }),
  )
  onTestFinished(() => Promise.all(busy.map((worker) => worker.terminate())).then(() => undefined))
  await Promise.all(busy.map((worker) => once(worker, 'online')))
  const raw = buildMail(['Content-Type: text/html'], '<p>a</p><blockquote type="cite">b</blockquote>'.repeat(3_000))
  await expect(parseMail(raw, { timeoutMs: 400 })).resolves.toMatchObject({
    html: expect.stringContaining('<p>a</p>'),
  })
})

test('what Node says for itself in watch mode is not taken for the answer', async () => {
  // A thread keeps the environment it was started in.
  await closeMailReaders()
  vi.stubEnv('WATCH_REPORT_DEPENDENCIES', '1')
  onTestFinished(async () => {
    vi.unstubAllEnvs()
    await closeMailReaders()
  })
  await expect(parseMail(buildMail(['Subject: watched']))).resolves.toMatchObject({ subject: 'watched' })
})

test('M16: what is too large is not read at all', async () => {
  const failure = await parseMail(new Uint8Array(2_000), { maxBytes: 1_000 }).catch((caught: unknown) => caught)
  expect(failure).toMatchObject({ reason: 'too_large' })
})

test('many at once all come back, and the raw source stays with the caller', async () => {
  const raws = Array.from({ length: 40 }, (_none, at) => buildMail([`Subject: ${at}`]))
  const mails = await Promise.all(raws.map((raw) => parseMail(raw)))
  expect(mails.map(({ subject }) => subject)).toEqual(raws.map((_raw, at) => String(at)))
  expect(raws.every((raw) => raw.length > 10)).toBe(true)
})

test('bytes that are no mail at all are read as a mail without anything', async () => {
  for (const raw of [new Uint8Array(0), new Uint8Array([0, 255, 10, 13, 58]), Buffer.from('\r\n\r\n')]) {
    await expect(parseMail(raw)).resolves.toMatchObject({ messageId: null, from: null })
  }
})
