import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'
import { ja } from './texts/ja.ts'

type ReasonKey = Extract<keyof typeof ja, `reason_${string}`>

const isReason = (key: string): key is ReasonKey => key.startsWith('reason_') && Object.hasOwn(ja, key)

/** Says why a mail came back; null for what is no such reason. */
export function useFailureReason(): (reason: string) => string | null {
  const t = useTexts(texts)
  return (reason) => {
    const key = `reason_${reason}`
    return isReason(key) ? t(key) : null
  }
}
