import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '#platform/i18n/language.ts'
import { Button } from './Button.tsx'
import { inputClass } from './Field.tsx'
import { texts } from './texts/index.ts'

/** A value that is shown once and is meant to be taken along. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const t = useTexts(texts)
  const [copied, setCopied] = useState(false)
  const copy = () => navigator.clipboard?.writeText(value).then(() => setCopied(true))
  return (
    <div className="flex gap-2">
      <input
        readOnly
        aria-label={label}
        value={value}
        onFocus={(event) => event.target.select()}
        className={`${inputClass} h-9 font-mono text-sm`}
      />
      <Button onClick={copy}>
        {copied ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
        <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
      </Button>
    </div>
  )
}
