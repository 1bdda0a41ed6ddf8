import type { Workspace } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { meQuery, useSession } from '#features/ground/access/index.ts'
import { DeletionSection } from '#features/ground/deletion/index.ts'
import { ExportSection } from '#features/ground/exports/index.ts'
import { Button } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Field, Input, Select } from '#parts/Field.tsx'
import { Page, Section } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { useWorkspace, workspaceQuery } from './calls.ts'
import { texts } from './texts/index.ts'

export function WorkspacePage() {
  const t = useTexts(texts)
  const { can } = useSession()
  const workspace = useWorkspace()
  return (
    <Page title={t('workspace')} about={t('workspace_about')}>
      {workspace.isPending && <SkeletonRows rows={4} height={70} />}
      {workspace.isError && <ErrorState error={workspace.error} onRetry={() => void workspace.refetch()} />}
      {workspace.data && <WorkspaceForm workspace={workspace.data} />}
      {can('workspace.export') && <ExportSection />}
      {workspace.data && can('workspace.delete') && <DeletionSection workspace={workspace.data} />}
    </Page>
  )
}

function WorkspaceForm({ workspace }: { workspace: Workspace }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug, can } = useSession()
  const [name, setName] = useState(workspace.name)
  const [teamName, setTeamName] = useState(workspace.teamName)
  const [language, setLanguage] = useState(workspace.language)
  const [timeZone, setTimeZone] = useState(workspace.timeZone)
  const save = useMutation({
    mutationFn: () => answer(api.PATCH('/api/v1/workspace', { body: { name, teamName, language, timeZone } })),
    onSuccess: (saved) => {
      queries.setQueryData(workspaceQuery(slug).queryKey, saved)
      void queries.invalidateQueries({ queryKey: meQuery.queryKey })
      showToast({ tone: 'done', text: t('saved') })
    },
    meta: { quiet: true },
  })
  const problem = isProblem(save.error) ? save.error : undefined
  const readOnly = !can('workspace.manage')
  return (
    <Section title={t('workspace')}>
      <form
        className="flex max-w-md flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <Field label={t('name')} error={problem?.field('name')}>
          {(wired) => (
            <Input
              {...wired}
              required
              disabled={readOnly}
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('team_name')} hint={t('team_name_hint')} optional error={problem?.field('teamName')}>
          {(wired) => (
            <Input
              {...wired}
              disabled={readOnly}
              maxLength={100}
              value={teamName}
              onChange={(event) => setTeamName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('language')} hint={t('language_hint')}>
          {(wired) => (
            <Select
              {...wired}
              disabled={readOnly}
              value={language}
              onChange={({ target: { value } }) => setLanguage(value === 'en' ? 'en' : 'ja')}
            >
              <option value="ja">{t('language_ja')}</option>
              <option value="en">{t('language_en')}</option>
            </Select>
          )}
        </Field>
        <Field label={t('time_zone')} error={problem?.field('timeZone')}>
          {(wired) => (
            <Select
              {...wired}
              disabled={readOnly}
              value={timeZone}
              onChange={(event) => setTimeZone(event.target.value)}
            >
              {[...new Set([timeZone, ...Intl.supportedValuesOf('timeZone')])].map((zone) => (
                <option key={zone}>{zone}</option>
              ))}
            </Select>
          )}
        </Field>
        {problem && problem.fields.length === 0 && (
          <p role="alert" className="text-danger text-sm">
            {problem.message}
          </p>
        )}
        {!readOnly && (
          <div>
            <Button type="submit" look="primary" busy={save.isPending}>
              {t('save')}
            </Button>
          </div>
        )}
      </form>
    </Section>
  )
}
