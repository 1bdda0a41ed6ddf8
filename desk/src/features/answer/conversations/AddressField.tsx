import { X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '#platform/i18n/language.ts'
import { isComposing } from '#platform/keyboard/composition.ts'
import { isSeveral, readAddresses } from './recipients.ts'
import { texts } from './texts/index.ts'

type Props = { label: string; value: readonly string[]; onChange: (addresses: string[]) => void; focused?: boolean }

/** Addresses as chips; what is typed becomes one by Enter, a comma, or leaving the field. */
export function AddressField({ label, value, onChange, focused = false }: Props) {
  const t = useTexts(texts)
  const id = useId()
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on appearing
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [])
  const [wrong, setWrong] = useState(false)
  const take = (text: string) => {
    const { addresses, rest } = readAddresses(text)
    if (addresses.length > 0) onChange([...new Set([...value, ...addresses])])
    setTyped(rest)
    setWrong(rest !== '')
  }
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-1">
      <label htmlFor={id} className="shrink-0 text-ink-3">
        {label}
      </label>
      {value.map((address) => (
        <span
          key={address}
          className="flex max-w-full items-center gap-0.5 rounded-full bg-sunken pr-0.5 pl-2.5 leading-[1.375rem]"
        >
          <span className="truncate">{address}</span>
          <button
            type="button"
            aria-label={t('remove', { name: address })}
            onClick={() => onChange(value.filter((one) => one !== address))}
            className="rounded-full p-0.5 text-ink-3 hover:text-ink"
          >
            <X aria-hidden className="size-3.5" />
          </button>
        </span>
      ))}
      <input
        id={id}
        type="text"
        inputMode="email"
        autoComplete="off"
        ref={field}
        aria-invalid={wrong || undefined}
        value={typed}
        onChange={(event) => {
          setWrong(false)
          setTyped(event.target.value)
        }}
        onBlur={() => take(typed)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text')
          if (!isSeveral(pasted)) return
          event.preventDefault()
          take(pasted)
        }}
        onKeyDown={(event) => {
          if (isComposing(event)) return
          if (event.key === 'Enter' && !event.metaKey && !event.ctrlKey && typed) {
            event.preventDefault()
            take(typed)
          } else if (event.key === ',') {
            event.preventDefault()
            take(typed)
          } else if (event.key === 'Backspace' && typed === '' && value.length > 0) onChange(value.slice(0, -1))
        }}
        className="h-6 min-w-24 flex-1 rounded-sm bg-transparent px-1 outline-none aria-invalid:text-danger"
      />
    </div>
  )
}
