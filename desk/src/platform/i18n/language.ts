import { useMemo, useSyncExternalStore } from 'react'
import { type Catalogue, type Language, type Translate, translator } from './texts.ts'

const key = 'madoguchi.language'
const listeners = new Set<() => void>()

export const currentLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'ja')

export function chooseLanguage(language: Language) {
  if (language === currentLanguage() && localStorage.getItem(key) === language) return
  document.documentElement.lang = language
  localStorage.setItem(key, language)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const useLanguage = () => useSyncExternalStore(subscribe, currentLanguage)

export function useTexts<Texts extends Record<string, string>>(catalogue: Catalogue<Texts>): Translate<Texts> {
  const language = useLanguage()
  return useMemo(() => translator(catalogue, language), [catalogue, language])
}
