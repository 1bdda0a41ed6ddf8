import { useTexts } from '#platform/i18n/language.ts'
import { classes } from './classes.ts'
import { texts } from './texts/index.ts'

export const Skeleton = ({ className }: { className?: string }) => (
  <span aria-hidden className={classes('animate-breathe block rounded-sm bg-sunken', className)} />
)

/** Lines of the height that the real rows will have, so that nothing jumps. */
export function SkeletonRows({ rows, height, className }: { rows: number; height: number; className?: string }) {
  const t = useTexts(texts)
  return (
    <div role="status" aria-label={t('loading')} className={className}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <div key={row} style={{ height }} className="flex flex-col justify-center gap-2 border-line border-b px-4">
          <Skeleton className="h-3 w-2/5" />
          {height > 56 && <Skeleton className="h-3 w-4/5" />}
        </div>
      ))}
    </div>
  )
}
