import type { WorkspaceExport } from '@madoguchi/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { PasswordDialog, useSession } from '#features/ground/access/index.ts'
import { Badge, type Tone } from '#parts/Badge.tsx'
import { Button, buttonClass } from '#parts/Button.tsx'
import { Section } from '#parts/Page.tsx'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayBytes, sayFully } from '#platform/time.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { exportsQuery, keys } from './calls.ts'
import { texts } from './texts/index.ts'

export function ExportSection() {
  const t = useTexts(texts)
  const { slug } = useSession()
  const queries = useQueryClient()
  const { data = [] } = useQuery(exportsQuery(slug))
  const [asking, setAsking] = useState(false)
  const ask = useMutation({
    mutationFn: (password: string) => answer(api.POST('/api/v1/exports', { body: { password } })),
    onSuccess: () => {
      setAsking(false)
      showToast({ tone: 'done', text: t('asked') })
      return queries.invalidateQueries({ queryKey: keys.all(slug) })
    },
    meta: { quiet: true },
  })
  const running = data.some(({ state }) => state === 'waiting' || state === 'writing')
  return (
    <Section title={t('exports')} about={t('exports_about')}>
      <Button disabled={running} onClick={() => setAsking(true)}>
        {t('ask')}
      </Button>
      {data.length > 0 && (
        <ul className="mt-4 divide-y divide-line border-line border-t">
          {data.map((made) => (
            <ExportRow key={made.id} made={made} />
          ))}
        </ul>
      )}
      {asking && (
        <PasswordDialog
          title={t('exports')}
          about={t('ask_about')}
          confirm={t('ask')}
          busy={ask.isPending}
          error={ask.error}
          onConfirm={(password) => ask.mutate(password)}
          onClose={() => {
            setAsking(false)
            ask.reset()
          }}
        />
      )}
    </Section>
  )
}

const tones: Record<WorkspaceExport['state'], Tone> = {
  waiting: 'plain',
  writing: 'plain',
  ready: 'done',
  failed: 'danger',
  ended: 'outline',
}

function ExportRow({
  made: { id, state, askedBy, mine, createdAt, endsAt, bytes, downloads },
}: {
  made: WorkspaceExport
}) {
  const t = useTexts(texts)
  const language = useLanguage()
  const { slug } = useSession()
  const facts = [
    t('by', { name: askedBy }),
    bytes !== null && sayBytes(bytes, language),
    state === 'ready' && (mine ? endsAt && t('until', { at: sayFully(endsAt, language) }) : t('only_asker')),
    downloads > 0 && t('downloads', { count: downloads }),
  ]
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-2">
          {sayFully(createdAt, language)}
          <Badge tone={tones[state]}>{t(`state_${state}`)}</Badge>
        </span>
        <span className="block text-ink-3 text-sm">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      {state === 'ready' && mine && (
        <a href={`/api/v1/exports/${id}/file?workspace=${slug}`} download className={buttonClass('plain', 'sm')}>
          {t('download')}
        </a>
      )}
    </li>
  )
}
