import { en } from '../texts/en.ts'
import { ja } from '../texts/ja.ts'

export type Text = keyof typeof en
export type Values = Record<string, string | number>

const catalogues: Record<'ja' | 'en', Record<Text, string>> = { ja, en }

export const say = (language: 'ja' | 'en', text: Text, values: Values = {}): string =>
  catalogues[language][text].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
