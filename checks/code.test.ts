import { describe, expect, test } from 'vitest'
import { complaintsOf } from './repository.ts'

describe.concurrent('code', () => {
  test('is formatted and linted', async () => {
    expect(await complaintsOf('@biomejs/biome/bin/biome', { args: ['check', '--error-on-warnings', '.'] })).toBe('')
  })

  test('of the server, the contract and the scripts has sound types', async () => {
    expect(await complaintsOf('typescript/bin/tsc', { args: ['-p', '.', '--pretty', 'false'] })).toBe('')
  })

  test('of the desk has sound types', async () => {
    expect(await complaintsOf('typescript/bin/tsc', { args: ['-p', 'desk', '--pretty', 'false'] })).toBe('')
  })
})
