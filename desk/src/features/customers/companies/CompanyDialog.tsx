import type { Company } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, Input, TextArea } from '#parts/Field.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { keys } from './calls.ts'
import { readDomains } from './rules.ts'
import { texts } from './texts/index.ts'

/** Adds a company, or changes one. */
export function CompanyDialog({ company, onClose }: { company: Company | null; onClose: () => void }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { slug } = useSession()
  const [name, setName] = useState(company?.name ?? '')
  const [domains, setDomains] = useState(company?.domains.join('\n') ?? '')
  const [note, setNote] = useState(company?.note ?? '')
  const save = useMutation({
    mutationFn: () => {
      const body = { name, note, domains: readDomains(domains) }
      return company
        ? answer(api.PATCH('/api/v1/companies/{id}', { params: { path: { id: company.id } }, body }))
        : answer(api.POST('/api/v1/companies', { body }))
    },
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: keys.all(slug) })
      onClose()
      if (!company)
        await navigate({ to: '/$workspace/companies/$companyId', params: { workspace: slug, companyId: saved.id } })
    },
    meta: { quiet: true },
  })
  const problem = isProblem(save.error) ? save.error : undefined
  const aboutDomains = problem?.code.startsWith('company_domain') ? problem.message : problem?.field('domains')
  return (
    <Dialog open onClose={onClose} title={t(company ? 'edit_title' : 'add')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <Field label={t('name')} error={problem && !aboutDomains ? problem.message : undefined}>
          {(wired) => (
            <Input
              {...wired}
              required
              autoFocus
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('domains')} hint={t('domains_hint')} optional error={aboutDomains}>
          {(wired) => (
            <TextArea
              {...wired}
              maxLength={5000}
              placeholder="example.co.jp"
              value={domains}
              onChange={(event) => setDomains(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('note')} optional>
          {(wired) => (
            <TextArea {...wired} maxLength={5000} value={note} onChange={(event) => setNote(event.target.value)} />
          )}
        </Field>
        <DialogButtons>
          <Button type="submit" look="primary" busy={save.isPending} disabled={!name.trim()}>
            {t(company ? 'save' : 'add')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
