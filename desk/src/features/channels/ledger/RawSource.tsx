import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Skeleton } from '#parts/Skeleton.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { sayBytes } from '#platform/time.ts'
import { rawQuery } from './calls.ts'
import { texts } from './texts/index.ts'

export function RawSource({ side, id }: { side: 'in' | 'out'; id: string }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const { slug } = useSession()
  const [shown, setShown] = useState(false)
  const raw = useQuery({ ...rawQuery(slug, side, id), enabled: shown })
  // Nothing failed, and trying again would change nothing.
  const isSecret = isProblem(raw.error, 'source_confidential')
  return (
    <div className="mt-4">
      <Button size="sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'raw_hide' : 'raw_show')}
      </Button>
      {shown && raw.isPending && <Skeleton className="mt-3 h-40" />}
      {shown && raw.isError && !isSecret && <ErrorState error={raw.error} onRetry={() => void raw.refetch()} />}
      {shown && isSecret && <p className="mt-3 break-phrases text-pretty text-ink-2">{raw.error?.message}</p>}
      {shown && raw.data && (
        <>
          <pre
            // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard could not scroll the source
            tabIndex={0}
            className="mt-3 max-h-[45vh] overflow-auto rounded-md border border-line bg-paper px-3 py-2 font-mono text-xs leading-relaxed"
          >
            {raw.data.source}
          </pre>
          <p className="mt-1 text-ink-3 text-sm">
            {sayBytes(raw.data.bytes, language)}
            {raw.data.truncated && ` · ${t('raw_truncated')}`}
          </p>
        </>
      )}
    </div>
  )
}
