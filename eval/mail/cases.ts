import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One case of the corpus (form: the README.md in the folder). `expect` is read field by field where it is compared. */
export type Case = {
  id: string
  kind: string
  tags: string[]
  input: string | null
  raw: Uint8Array
  envelopeFrom: string | undefined
  expect: Record<string, unknown>
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : typeof value === 'string' ? [value] : []

/** Cases of the wanted kinds that stand in one file each; `id` is `<source>/<id>`. */
export function readCases(folder: string, kinds: string[]): Case[] {
  const sources = readdirSync(folder).filter((source) => existsSync(join(folder, source, 'cases.json')))
  return sources.flatMap((source) => {
    const list: unknown = JSON.parse(readFileSync(join(folder, source, 'cases.json'), 'utf8'))
    if (!Array.isArray(list)) return []
    return list.filter(isRecord).flatMap((entry) => {
      const { file, kind } = entry
      if (typeof file !== 'string' || typeof kind !== 'string' || !kinds.includes(kind)) return []
      const context = isRecord(entry.context) ? entry.context : {}
      return [
        {
          id: `${source}/${String(entry.id)}`,
          kind,
          tags: strings(entry.tags),
          input: typeof entry.input === 'string' ? entry.input : null,
          raw: readFileSync(join(folder, source, file)),
          envelopeFrom: typeof context.envelopeFrom === 'string' ? context.envelopeFrom : undefined,
          expect: isRecord(entry.expect) ? entry.expect : {},
        },
      ]
    })
  })
}
