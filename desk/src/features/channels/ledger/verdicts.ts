import type { Verification } from '@madoguchi/contract'
import type { Language } from '#platform/i18n/texts.ts'
import { texts } from './texts/index.ts'

/** What the check of a sender came to, and why, in words. */
export function sayVerdict({ verdict, reason }: Verification, language: Language): { verdict: string; reason: string } {
  const words = texts[language]
  return { verdict: words[`verdict_${verdict}`], reason: words[`why_${reason}`] }
}
