import { LoaderCircle } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

const looks = {
  primary: 'bg-action-fill text-on-fill font-semibold hover:bg-action-fill-hover',
  plain: 'bg-sheet text-ink border border-line hover:bg-sunken',
  quiet: 'text-ink-2 hover:bg-sunken hover:text-ink',
  danger: 'bg-danger-fill text-on-fill font-semibold',
  dangerPlain: 'bg-sheet text-danger border border-line hover:bg-danger-soft',
}

const sizes = { md: 'h-9 px-3.5 gap-2', sm: 'h-8 px-2.5 gap-1.5 text-sm', slim: 'h-9 w-8' }

type Props = ComponentProps<'button'> & { look?: keyof typeof looks; size?: keyof typeof sizes; busy?: boolean }

export const buttonClass = (look: keyof typeof looks = 'plain', size: keyof typeof sizes = 'md') =>
  classes(
    'inline-flex shrink-0 items-center justify-center whitespace-nowrap rounded-md transition-colors disabled:opacity-55',
    looks[look],
    sizes[size],
  )

export function Button({ look = 'plain', size = 'md', busy = false, className, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      // A busy button stays focusable, so that the keyboard does not lose its place.
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
      className={classes(buttonClass(look, size), className)}
    >
      {busy && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
      {children}
    </button>
  )
}
