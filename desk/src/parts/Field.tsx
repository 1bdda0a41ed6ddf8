import { type ComponentProps, type ReactNode, useId } from 'react'
import { useTexts } from '#platform/i18n/language.ts'
import { classes } from './classes.ts'
import { texts } from './texts/index.ts'

const fieldClass =
  'w-full rounded-md border bg-sheet px-3 text-ink disabled:bg-sunken disabled:text-ink-3 aria-invalid:border-danger focus-visible:outline-offset-0'

export const inputClass = `${fieldClass} border-line-strong`
/** For a field that its place and sign already make plain. */
export const quietInputClass = `${fieldClass} border-line`

type Wired = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean | undefined }
type Props = {
  label: string
  hint?: ReactNode
  error?: string | undefined
  optional?: boolean
  children: (wired: Wired) => ReactNode
}

/** Label, control, hint and complaint, tied together for those who do not see them side by side. */
export function Field({ label, hint, error, optional = false, children }: Props) {
  const t = useTexts(texts)
  const id = useId()
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="flex items-baseline gap-2 font-semibold text-sm">
        {label}
        {optional && <span className="font-normal text-ink-3 text-xs">{t('optional')}</span>}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-danger text-sm">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-3 text-sm">
          {hint}
        </p>
      )}
    </div>
  )
}

export const Input = ({ className, ...rest }: ComponentProps<'input'>) => (
  <input {...rest} className={classes(inputClass, 'h-9', className)} />
)

export const TextArea = ({ className, ...rest }: ComponentProps<'textarea'>) => (
  <textarea {...rest} className={classes(inputClass, 'field-sizing-content min-h-20 py-2', className)} />
)

export const Select = ({ className, ...rest }: ComponentProps<'select'>) => (
  <select {...rest} className={classes(inputClass, 'h-9 pr-8', className)} />
)
