import type { FailedJob } from '@madoguchi/contract'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { BookOpen } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ConfirmDialog } from '#parts/ConfirmDialog.tsx'
import { Page } from '#parts/Page.tsx'
import { PagedList } from '#parts/PagedList.tsx'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayFully } from '#platform/time.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { failedJobsQuery, keys } from './calls.ts'
import { texts } from './texts/index.ts'

export function FailedJobsPage() {
  const t = useTexts(texts)
  const { slug } = useSession()
  const list = useInfiniteQuery(failedJobsQuery(slug))
  return (
    <Page title={t('jobs')} about={t('jobs_about')} wide>
      <PagedList
        list={list}
        rowHeight={62}
        empty={{ icon: BookOpen, title: t('jobs_none'), about: t('jobs_none_about') }}
        row={(job) => <JobRow key={job.id} job={job} />}
      />
    </Page>
  )
}

function JobRow({ job }: { job: FailedJob }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const queries = useQueryClient()
  const { slug, can } = useSession()
  const [dropping, setDropping] = useState(false)
  const path = { params: { path: { id: job.id } } }
  const onSettled = () => queries.invalidateQueries({ queryKey: keys.jobs(slug) })
  const retry = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/jobs/{id}/retry', path)),
    onSuccess: () => showToast({ text: t('retrying') }),
    onSettled,
  })
  const drop = useMutation({ mutationFn: () => answer(api.DELETE('/api/v1/jobs/{id}', path)), onSettled })
  return (
    <li className="px-4 py-3">
      <div className="flex flex-wrap items-center gap-3">
        <div className="min-w-0 flex-1">
          <p className="truncate font-semibold">{job.task}</p>
          <p className="text-ink-3 text-sm">
            {t('job_attempts', { attempts: job.attempts, max: job.maxAttempts })} · {sayFully(job.createdAt, language)}
          </p>
        </div>
        {can('job.act') && (
          <>
            <Button size="sm" look="dangerPlain" onClick={() => setDropping(true)}>
              {t('job_drop')}
            </Button>
            <Button size="sm" busy={retry.isPending} onClick={() => retry.mutate()}>
              {t('retry_in')}
            </Button>
          </>
        )}
      </div>
      <pre className="mt-2 max-h-32 overflow-auto whitespace-pre-wrap break-words rounded-md bg-paper px-3 py-2 font-mono text-danger text-xs">
        {job.error}
      </pre>
      <ConfirmDialog
        open={dropping}
        danger
        onClose={() => setDropping(false)}
        title={t('job_drop_title')}
        about={t('job_drop_about')}
        confirm={t('job_drop')}
        busy={drop.isPending}
        onConfirm={() => drop.mutate()}
      />
    </li>
  )
}
