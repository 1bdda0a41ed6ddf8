import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readConfig, secretFile } from './index.ts'

const dataDir = () => mkdtempSync(path.join(tmpdir(), 'madoguchi-test-config-'))

test.each(['x', 'secret', 'short-but-not-that-short', 'a'.repeat(64), 'abcabc'.repeat(10), '0123456'.repeat(8)])(
  'A12: the secret %j stops the start',
  (secret) => {
    expect(() => readConfig({ SECRET: secret, DATA_DIR: dataDir() })).toThrow(/^SECRET/)
  },
)

test('A12: there is no secret that two installations share: each makes its own, for its own account only', () => {
  const [one, other] = [dataDir(), dataDir()]
  const secrets = [one, one, other].map((folder) => readConfig({ DATA_DIR: folder }).secret)
  expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(secrets[1]).toBe(secrets[0])
  expect(secrets[2]).not.toBe(secrets[0])
  expect(readFileSync(secretFile(one), 'utf8')).toBe(secrets[0])
  expect(statSync(secretFile(one)).mode & 0o077).toBe(0)
})
