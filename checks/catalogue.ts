/** Everything that keeps a pair of texts from being complete, in words. Catalogues may be nested. */
export function gapsBetween(ja: unknown, en: unknown): string[] {
  const [japanese, english] = [flatten(ja), flatten(en)]
  const keys = new Set([...japanese.keys(), ...english.keys()])
  return [...keys].flatMap((key) => gapsOf(key, japanese.get(key), english.get(key)))
}

function gapsOf(key: string, ja: unknown, en: unknown): string[] {
  if (typeof ja !== 'string' || ja.trim() === '') return [`${key}: no Japanese`]
  if (typeof en !== 'string' || en.trim() === '') return [`${key}: no English`]
  const [inJa, inEn] = [placeholdersOf(ja), placeholdersOf(en)]
  return inJa === inEn ? [] : [`${key}: {${inJa}} in Japanese, {${inEn}} in English`]
}

/** `{count|reply|replies}` is a form of `{count}`, and only languages with a plural need it. */
function placeholdersOf(text: string) {
  const names = [...text.matchAll(/\{(\w+)(?:\|[^{}]*)?\}/g)].map(([, name]) => name)
  return [...new Set(names)].sort().join(', ')
}

function flatten(catalogue: unknown, path: string[] = []): Map<string, unknown> {
  if (typeof catalogue !== 'object' || catalogue === null) return new Map([[path.join('.'), catalogue]])
  return new Map(Object.entries(catalogue).flatMap(([key, value]) => [...flatten(value, [...path, key])]))
}
