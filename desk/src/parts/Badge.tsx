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

export function Badge({
  tone = 'plain',
  round = false,
  children,
}: {
  tone?: Tone
  round?: boolean
  children: ReactNode
}) {
  return (
    <span
      className={classes(
        'inline-flex max-w-full shrink-0 items-center gap-1 truncate px-2 text-xs leading-[1.375rem]',
        round ? 'rounded-full' : 'rounded-sm',
        tones[tone],
      )}
    >
      {children}
    </span>
  )
}
