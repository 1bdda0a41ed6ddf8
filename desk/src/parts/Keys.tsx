import { capsOf } from '#platform/keyboard/keys.ts'
import { classes } from './classes.ts'

/** The keys of an action, drawn as key caps. */
export function Keys({ keys, inverted = false }: { keys: string; inverted?: boolean }) {
  return (
    <span aria-hidden className="inline-flex shrink-0 items-center gap-1 pointer-coarse:hidden">
      {capsOf(keys)
        .flat()
        .map((cap, at) => (
          <kbd
            // biome-ignore lint/suspicious/noArrayIndexKey: the caps of one key never change places
            key={at}
            className={classes(
              'inline-flex h-[1.15rem] min-w-[1.15rem] items-center justify-center rounded-[4px] px-1 font-sans text-[0.6875rem] leading-none',
              inverted ? 'bg-current/20 [&>*]:text-paper' : 'border border-line bg-paper text-ink-3',
            )}
          >
            <span>{cap}</span>
          </kbd>
        ))}
    </span>
  )
}
