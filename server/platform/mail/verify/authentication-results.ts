import { type Field, valuesOf } from '../read/fields.ts'
import type { AuthenticationResult, AuthenticationResults } from './types.ts'

/** Reads the Authentication-Results fields (RFC 8601) in order. Whether to believe one is for the caller to decide. */
export const readAuthenticationResults = (fields: Field[]): AuthenticationResults[] =>
  valuesOf(fields, 'authentication-results').slice(0, 50).map(readOne)

/** The same of the newest link of an ARC chain (RFC 8617), whose field begins with its instance. */
export function readSealedResults(fields: Field[]): AuthenticationResults | null {
  const sealed = valuesOf(fields, 'arc-authentication-results').flatMap((value) => {
    const found = /^\s*i\s*=\s*(\d{1,2})\s*;/.exec(value)
    return found ? [{ instance: Number(found[1]), rest: value.slice(found[0].length) }] : []
  })
  const newest = sealed.toSorted((one, other) => other.instance - one.instance)[0]
  return newest ? readOne(newest.rest) : null
}

function readOne(value: string): AuthenticationResults {
  const [head = [], ...rest] = splitWords(value.slice(0, 20_000))
  // Some servers leave out their name and begin with the first result.
  const named = !head.some((word) => word.includes('='))
  const results = (named ? rest : [head, ...rest]).map(toResult).filter((result) => result !== null)
  return { authservId: named ? (head[0] ?? '').toLowerCase() : '', results }
}

function toResult(words: string[]): AuthenticationResult | null {
  const pairs = words.flatMap((word) => {
    const at = word.indexOf('=')
    return at > 0 ? [[word.slice(0, at).toLowerCase(), word.slice(at + 1)] as const] : []
  })
  const [first, ...others] = pairs
  if (!first) return null
  const [method] = first[0].split('/')
  return { method: method ?? '', result: first[1].toLowerCase(), properties: Object.fromEntries(others) }
}

/** Stands for a blank inside quotes, at which a word does not end. */
const QUOTED_BLANK = '\u0001'

/** The words between semicolons, without comments and quotes; blanks around `=` belong to the word. */
function splitWords(value: string): string[][] {
  const sections: string[][] = []
  let text = ''
  const finish = () => {
    sections.push(
      text
        .replace(/\s*([=/])\s*/g, '$1')
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll(QUOTED_BLANK, ' '))
        .filter((word) => word !== ''),
    )
    text = ''
  }
  let depth = 0
  let quoted = false
  for (let at = 0; at < value.length; at++) {
    const char = value[at] ?? ''
    if (char === '\\' && (quoted || depth > 0)) {
      at += 1
      if (quoted && depth === 0) text += value[at] ?? ''
    } else if (char === '"' && depth === 0) quoted = !quoted
    else if (quoted) text += /\s/.test(char) ? QUOTED_BLANK : char
    else if (char === '(') depth += 1
    else if (char === ')' && depth > 0) depth -= 1
    else if (depth > 0) continue
    else if (char === ';') finish()
    else text += char
  }
  finish()
  return sections
}
