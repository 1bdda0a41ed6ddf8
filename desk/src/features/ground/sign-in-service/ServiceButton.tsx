import { useMutation, useQuery } from '@tanstack/react-query'
import { Building2 } from 'lucide-react'
import { Button } from '#parts/Button.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { beginSignIn, offerQuery } from './calls.ts'
import { texts } from './texts/index.ts'

type Props = { workspace: string | undefined; next: string | undefined }

/** On the sign-in page, where the workspace has a service. It leads away, and back to the desk. */
export function ServiceButton({ workspace, next }: Props) {
  const t = useTexts(texts)
  const { data } = useQuery(offerQuery(workspace))
  const begin = useMutation({
    mutationFn: (slug: string) => beginSignIn(slug, next),
    onSuccess: ({ url }) => location.assign(url),
    meta: { quiet: true },
  })
  const service = data?.service
  if (!service) return null
  return (
    <>
      <Button busy={begin.isPending || begin.isSuccess} onClick={() => begin.mutate(service.workspace)}>
        <Building2 aria-hidden className="size-4 text-ink-2" />
        <span className="truncate">{t('sign_in_with', { name: service.name })}</span>
      </Button>
      {isProblem(begin.error) && (
        <p role="alert" className="text-danger text-sm">
          {begin.error.message}
        </p>
      )}
    </>
  )
}
