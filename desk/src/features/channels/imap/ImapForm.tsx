import type { ImapSource } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Choices } from '#parts/Choices.tsx'
import { Field, Input, TextArea } from '#parts/Field.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { keys } from './calls.ts'
import { draftOf, formOf, serverOf } from './form.ts'
import { ImapServerFields } from './ImapServerFields.tsx'
import { ImapTestResult } from './ImapTestResult.tsx'
import { texts } from './texts/index.ts'

type Props = { mailboxId: string; address: string; source: ImapSource | null; onEnd: () => void }

export function ImapForm({ mailboxId, address, source, onEnd }: Props) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug } = useSession()
  const [form, setForm] = useState(() => formOf(source, address))
  const path = { params: { path: { id: mailboxId } } }
  const save = useMutation({
    mutationFn: () => answer(api.PUT('/api/v1/mailboxes/{id}/imap', { ...path, body: draftOf(form) })),
    onSuccess: async () => {
      showToast({ tone: 'done', text: t('saved') })
      await queries.invalidateQueries({ queryKey: keys.all(slug) })
      onEnd()
    },
    meta: { quiet: true },
  })
  const test = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/mailboxes/{id}/imap/test', { ...path, body: serverOf(form) })),
    meta: { quiet: true },
  })
  const failed = save.error ?? test.error
  const problem = isProblem(failed) ? failed : undefined
  return (
    <form
      className="flex max-w-lg flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <ImapServerFields form={form} onChange={setForm} isNew={source === null} problem={problem} />
      <Field label={t('folders')} hint={t('folders_hint')} error={problem?.field('folders')}>
        {(wired) => (
          <TextArea
            {...wired}
            required
            value={form.folders}
            onChange={({ target: { value } }) => setForm({ ...form, folders: value })}
          />
        )}
      </Field>
      <Choices
        label={t('after')}
        value={form.afterReading}
        choices={(['leave', 'seen', 'move'] as const).map((value) => ({ value, label: t(`after_${value}`) }))}
        onChange={(afterReading) => setForm({ ...form, afterReading })}
      />
      {form.afterReading === 'move' && (
        <Field label={t('move_to')} error={problem?.field('moveTo')}>
          {(wired) => (
            <Input
              {...wired}
              required
              value={form.moveTo}
              onChange={({ target: { value } }) => setForm({ ...form, moveTo: value })}
            />
          )}
        </Field>
      )}
      {test.data && (
        <ImapTestResult
          result={test.data}
          onPin={(certificate) => {
            setForm({ ...form, certificate })
            test.reset()
          }}
        />
      )}
      {problem && problem.fields.length === 0 && (
        <p role="alert" className="text-danger text-sm">
          {problem.message}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" busy={save.isPending}>
          {t('save')}
        </Button>
        {form.signIn === 'password' && (
          <Button busy={test.isPending} disabled={form.host === ''} onClick={() => test.mutate()}>
            {t('test')}
          </Button>
        )}
        <Button look="quiet" onClick={onEnd}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
