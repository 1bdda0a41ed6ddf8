import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One case of the corpus (form: the README.md in the folder). `expect` is read field by field where it is compared. */
export type Case = {
  id: string
  kind: string
  tags: string[]
  input: string | null
  raw: Uint8Array
  /** More than one for threads: the messages in order of arrival. */
  raws: Uint8Array[]
  /** What a check needs besides the message, such as DNS records. */
  context: Record<string, unknown>
  expect: Record<string, unknown>
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : typeof value === 'string' ? [value] : []

/** All cases of the wanted kinds; `id` is `<source>/<id>`. */
export function readCases(folder: string, kinds: string[]): Case[] {
  const sources = readdirSync(folder).filter((source) => existsSync(join(folder, source, 'cases.json')))
  return sources.flatMap((source) => {
    const list: unknown = JSON.parse(readFileSync(join(folder, source, 'cases.json'), 'utf8'))
    if (!Array.isArray(list)) return []
    return list.filter(isRecord).flatMap((entry) => {
      const { kind } = entry
      if (typeof kind !== 'string' || !kinds.includes(kind)) return []
      // Our own short texts stand in the case itself.
      const raws =
        typeof entry.body === 'string'
          ? [Buffer.from(entry.body)]
          : strings(entry.files ?? entry.file).map((file) => readFileSync(join(folder, source, file)))
      return [
        {
          id: `${source}/${String(entry.id)}`,
          kind,
          tags: strings(entry.tags),
          input: typeof entry.input === 'string' ? entry.input : null,
          raw: raws[0] ?? new Uint8Array(),
          raws,
          context: isRecord(entry.context) ? entry.context : {},
          expect: isRecord(entry.expect) ? entry.expect : {},
        },
      ]
    })
  })
}
