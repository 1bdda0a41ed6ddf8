import { expect, test } from 'vitest'
import { createLog } from './index.ts'

/** What the log wrote, as bytes on a terminal. */
function writing(work: (log: ReturnType<typeof createLog>) => void): string {
  let written = ''
  work(
    createLog('info', {
      write: (line) => {
        written += line
      },
    }),
  )
  return written
}

test('D6: line breaks and colours of a terminal in what others wrote stay inside their line', () => {
  const evil = 'x\r\n{"level":60,"msg":"forged"}\u001b[2J\u001b]0;owned\u0007\u0000'
  const written = writing((log) => {
    log.info({ route: evil, [evil]: 1 }, evil)
    log.error({ err: new Error(evil) }, 'failed')
  })
  const lines = written.trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
  for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f]/)
  expect(lines.map((line) => JSON.parse(line).level)).toEqual([30, 50])
  expect(JSON.parse(lines[0] ?? '').msg).toBe(evil)
})

test('P1: a password, a token or an address that somebody logs all the same is left out', () => {
  const secret = 'kakunin-mado-0123'
  const written = writing((log) =>
    log.info(
      {
        req: { headers: { cookie: secret, authorization: secret } },
        body: { password: secret, token: secret, secret },
        customer: { email: `${secret}@x.example`, address: `${secret}@x.example`, id: 'kept' },
      },
      'request',
    ),
  )
  expect(written).not.toContain(secret)
  expect(written).toContain('kept')
})
