import type { ReactNode } from 'react'
import { classes } from './classes.ts'

const tones = {
  plain: 'bg-sunken text-ink-2',
  outline: 'border border-line bg-sheet text-ink-2',
  action: 'bg-action-soft text-action',
  danger: 'bg-danger-soft text-danger',
  warn: 'bg-warn-soft text-warn',
  done: 'bg-done-soft text-done',
}
export type Tone = keyof typeof tones

type Props = { tone?: Tone; round?: boolean; small?: boolean; children: ReactNode }

export function Badge({ tone = 'plain', round = false, small = false, children }: Props) {
  return (
    <span
      className={classes(
        'inline-flex max-w-full shrink-0 items-center gap-1 truncate',
        small ? 'px-1.5 text-[0.6875rem] leading-[1.125rem]' : 'px-2 text-xs leading-[1.375rem]',
        round ? 'rounded-full' : 'rounded-sm',
        tones[tone],
      )}
    >
      {children}
    </span>
  )
}
