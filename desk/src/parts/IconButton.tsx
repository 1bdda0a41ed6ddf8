import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { Tooltip } from './Tooltip.tsx'

type Props = Omit<ComponentProps<'button'>, 'children'> & {
  icon: LucideIcon
  label: string
  keys?: string
  pressed?: boolean
}

export function IconButton({ icon: Icon, label, keys, pressed, className, ...rest }: Props) {
  return (
    <Tooltip label={label} keys={keys}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        {...rest}
        className={classes(
          'inline-flex size-8 shrink-0 items-center justify-center rounded-md transition-colors',
          'hover:bg-sunken hover:text-ink disabled:opacity-50 data-[state=open]:bg-sunken',
          // One colour only: of two, the style sheet's order would choose.
          pressed ? 'bg-action-soft text-action' : 'text-ink-2',
          className,
        )}
      >
        <Icon aria-hidden className="size-[17px]" strokeWidth={1.75} />
      </button>
    </Tooltip>
  )
}
