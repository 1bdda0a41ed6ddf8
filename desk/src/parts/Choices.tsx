import { useId } from 'react'
import { classes } from './classes.ts'

type Props<Value extends string> = {
  label: string
  value: Value
  choices: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** A few choices side by side, of which one holds. */
export function Choices<Value extends string>({ label, value, choices, onChange }: Props<Value>) {
  const name = useId()
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold text-sm">{label}</legend>
      <div className="inline-flex flex-wrap gap-1 rounded-md bg-sunken p-1">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={classes(
              // The button itself lies where the label is, or focusing it would scroll the page.
              'relative cursor-pointer rounded-sm px-3 py-1 has-focus-visible:outline-2 has-focus-visible:outline-action',
              choice.value === value ? 'bg-sheet font-semibold shadow-sm' : 'text-ink-2',
            )}
          >
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              className="sr-only"
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
