import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Input } from '#parts/Field.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

const pauseMs = 250

/** Says what is looked for once its writer pauses; never in the middle of a Japanese word. */
export function CompanySearch({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  const t = useTexts(texts)
  const [words, setWords] = useState(value)
  const [composing, setComposing] = useState(false)
  useEffect(() => {
    if (composing || words.trim() === value) return
    const timer = setTimeout(() => onChange(words.trim()), pauseMs)
    return () => clearTimeout(timer)
  }, [words, composing, value, onChange])
  return (
    <div className="relative mb-4 max-w-md">
      <Search aria-hidden className="absolute top-2.5 left-3 size-4 text-ink-3" />
      <Input
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={words}
        maxLength={200}
        onChange={(event) => setWords(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        className="pl-9"
      />
    </div>
  )
}
