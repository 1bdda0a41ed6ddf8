import { Link } from '@tanstack/react-router'
import { classes } from '#parts/classes.ts'

type Props<State extends string> = {
  label: string
  to: '/$workspace/ledger/in' | '/$workspace/ledger/out'
  workspace: string
  current: State | undefined
  /** Only what belongs to this one stays listed. */
  mailbox?: string | undefined
  choices: { value: State | undefined; label: string }[]
}

export function StateFilter<State extends string>({ label, to, workspace, current, mailbox, choices }: Props<State>) {
  return (
    <nav aria-label={label} className="mb-4 flex flex-wrap gap-1">
      {choices.map((choice) => (
        <Link
          key={choice.label}
          to={to}
          params={{ workspace }}
          search={{ ...(choice.value ? { state: choice.value } : {}), ...(mailbox ? { mailbox } : {}) }}
          aria-current={choice.value === current ? 'page' : undefined}
          className={classes(
            'rounded-full border px-3 leading-7',
            choice.value === current
              ? 'border-action bg-action-soft font-semibold text-action'
              : 'border-line bg-sheet text-ink-2 hover:bg-sunken',
          )}
        >
          {choice.label}
        </Link>
      ))}
    </nav>
  )
}
