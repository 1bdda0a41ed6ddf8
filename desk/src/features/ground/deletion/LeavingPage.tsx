import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSession, useSignOut } from '#features/ground/access/index.ts'
import { ExportSection, reactExports } from '#features/ground/exports/index.ts'
import { Button, buttonClass } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Page, Section } from '#parts/Page.tsx'
import { Skeleton } from '#parts/Skeleton.tsx'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { useLive } from '#platform/live/live.ts'
import { sayFully } from '#platform/time.ts'
import { texts } from './texts/index.ts'

const reactions = [reactExports]

/** In place of the whole desk, while the workspace waits to be deleted. Only owners come here. */
export function LeavingPage() {
  const t = useTexts(texts)
  const language = useLanguage()
  const { slug, membership, memberships } = useSession()
  const signOut = useSignOut(slug)
  useLive(slug, reactions)
  const workspace = useQuery({
    queryKey: ['workspace', slug],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/workspace', { signal })),
  })
  const keep = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/workspace/deletion')),
    onSuccess: () => window.location.assign(`/${slug}`),
  })
  const { name } = membership.workspace
  const others = memberships.filter(({ deletesAt }) => deletesAt === null)
  return (
    <Page
      title={t('leaving', { name })}
      action={
        <Button size="sm" look="quiet" onClick={() => void signOut()}>
          {t('sign_out')}
        </Button>
      }
    >
      {workspace.isPending && <Skeleton className="h-24" />}
      {workspace.isError && <ErrorState error={workspace.error} onRetry={() => void workspace.refetch()} />}
      {workspace.data?.deletesAt && (
        <p className="mb-5 rounded-md border border-warn-line bg-warn-soft px-3.5 py-2.5 text-warn">
          {t('leaving_about', { at: sayFully(workspace.data.deletesAt, language) })}
        </p>
      )}
      <Section title={t('keep')} about={t('keep_about')}>
        <Button look="primary" busy={keep.isPending} onClick={() => keep.mutate()}>
          {t('keep')}
        </Button>
      </Section>
      <ExportSection />
      {others.map(({ workspace: other }) => (
        <Link key={other.id} to="/$workspace" params={{ workspace: other.slug }} className={buttonClass()}>
          {t('other_workspace', { name: other.name })}
        </Link>
      ))}
    </Page>
  )
}
