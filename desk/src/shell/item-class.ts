import { classes } from '#parts/classes.ts'

/** A line of the navigation. */
export const itemClass = classes(
  'flex h-8 items-center justify-between gap-2 rounded-md px-2.5 text-ink-2 lg:h-[1.9rem]',
  'hover:bg-sunken hover:text-ink',
  'data-[status=active]:bg-action-soft data-[status=active]:font-semibold data-[status=active]:text-action',
)
