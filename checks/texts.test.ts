import path from 'node:path'
import { expect, test } from 'vitest'
import { gapsBetween } from './catalogue.ts'
import { listFiles, read, root } from './repository.ts'

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u

test('every text exists in Japanese and in English with the same placeholders', async () => {
  const gaps: string[] = []
  for (const file of await listFiles(/\/texts\/ja[.]ts$/)) {
    const [ja, en] = [await catalogueIn(file), await catalogueIn(file.replace(/ja[.]ts$/, 'en.ts'))]
    gaps.push(...gapsBetween(ja, en).map((gap) => `${file}: ${gap}`))
  }
  expect(gaps).toEqual([])
})

test('no English catalogue stands without a Japanese one', async () => {
  const files = await listFiles(/\/texts\/(ja|en)[.]ts$/)
  expect(files.filter((file) => !files.includes(file.replace(/en[.]ts$/, 'ja.ts')))).toEqual([])
})

test('every refusal has a Japanese and an English sentence', async () => {
  const { problems } = await import('../contract/problems.ts')
  const sentences = (language: 'ja' | 'en') =>
    Object.fromEntries(Object.entries(problems).map(([code, p]) => [code, p[language]]))
  expect(gapsBetween(sentences('ja'), sentences('en'))).toEqual([])
})

test('the desk takes its Japanese from catalogues only', async () => {
  const files = await listFiles(/^desk\/src\/.*(?<![.]test)[.]tsx$/)
  expect(files.filter((file) => japanese.test(read(file)))).toEqual([])
})

test('a page of the documentation in both languages has the same headings', async () => {
  const headings = (file: string) => read(file).match(/^#+(?= )/gm)
  for (const file of await listFiles(/[.]ja[.]md$/)) {
    expect(headings(file), file).toEqual(headings(file.replace('.ja.md', '.md')))
  }
})

test.each([
  [{ a: 'あ' }, { a: 'a' }, []],
  [{ a: 'あ' }, {}, ['a: no English']],
  [{ a: 'あ' }, { a: ' ' }, ['a: no English']],
  [{}, { page: { a: 'a' } }, ['page.a: no Japanese']],
  [{ a: '{name}様' }, { a: 'Dear {who}' }, ['a: {name} in Japanese, {who} in English']],
  [{ a: '{count} 件' }, { a: '{count} {count|reply|replies}' }, []],
])('between %j and %j are the gaps %j', (ja, en, gaps) => {
  expect(gapsBetween(ja, en)).toEqual(gaps)
})

/** All that a catalogue's file exports, under one name, whatever the language calls it. */
async function catalogueIn(file: string) {
  try {
    return Object.values(await import(path.join(root, file)))
  } catch {
    return []
  }
}
