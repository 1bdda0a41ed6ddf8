export const languages = ['ja', 'en'] as const
export type Language = (typeof languages)[number]

/** The names between braces; `{count|reply|replies}` is the plural form of `{count}`. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Inner}}${infer Rest}`
  ? (Inner extends `${infer Name}|${string}` ? Name : Inner) | Placeholders<Rest>
  : never

type Values<Text extends string> = [Placeholders<Text>] extends [never]
  ? []
  : [values: Record<Placeholders<Text>, string | number>]

export type Catalogue<Texts extends Record<string, string>> = { ja: Texts; en: Record<keyof Texts, string> }

export type Translate<Texts extends Record<string, string>> = <Key extends keyof Texts & string>(
  key: Key,
  ...values: Values<Texts[Key]>
) => string

/** `{name}` becomes the value; `{count|reply|replies}` the form that the language wants for that number. */
export function fill(text: string, values: Record<string, string | number>, language: Language) {
  return text.replace(/\{(\w+)((?:\|[^{}|]*)*)\}/g, (whole, name: string, forms: string) => {
    const value = values[name]
    if (value === undefined) return whole
    if (!forms) return typeof value === 'number' ? value.toLocaleString(language) : value
    const [one = '', other = one] = forms.slice(1).split('|')
    return new Intl.PluralRules(language).select(Number(value)) === 'one' ? one : other
  })
}

export function translator<Texts extends Record<string, string>>(
  catalogue: Catalogue<Texts>,
  language: Language,
): Translate<Texts> {
  return (key, ...[values]) => fill(catalogue[language][key], values ?? {}, language)
}
