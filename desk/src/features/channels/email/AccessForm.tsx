import type { Mailbox } from '@madoguchi/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { membersQuery } from '#features/ground/members/index.ts'
import { Button } from '#parts/Button.tsx'
import { Choices } from '#parts/Choices.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { AccessPeople } from './AccessPeople.tsx'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'

export function AccessForm({ mailbox }: { mailbox: Mailbox }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug, memberId } = useSession()
  const { data: members = [] } = useQuery(membersQuery(slug))
  const [kind, setKind] = useState<'everyone' | 'chosen'>(mailbox.memberIds === null ? 'everyone' : 'chosen')
  // Who chooses people usually belongs to them.
  const [chosen, setChosen] = useState<string[]>(mailbox.memberIds ?? [memberId])
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.PUT('/api/v1/mailboxes/{id}/access', {
          params: { path: { id: mailbox.id } },
          body: { memberIds: kind === 'everyone' ? null : chosen },
        }),
      ),
    onSuccess: () => {
      showToast({ tone: 'done', text: t('access_saved') })
      return queries.invalidateQueries({ queryKey: keys.mailboxes(slug) })
    },
  })
  const nobody = kind === 'chosen' && !members.some(({ id }) => chosen.includes(id))
  return (
    <form
      className="max-w-md"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Choices
        label={t('access_kind')}
        value={kind}
        choices={[
          { value: 'everyone', label: t('access_everyone') },
          { value: 'chosen', label: t('access_chosen') },
        ]}
        onChange={setKind}
      />
      {kind === 'chosen' && (
        <>
          <AccessPeople members={members} chosen={chosen} onChange={setChosen} />
          <p
            role={nobody ? 'alert' : undefined}
            className={nobody ? 'mt-1 text-danger text-sm' : 'mt-1 text-ink-3 text-sm'}
          >
            {nobody
              ? t('access_needed')
              : t('access_count', { count: members.filter(({ id }) => chosen.includes(id)).length })}
          </p>
          <p className="mt-2 text-ink-3 text-sm">{t('access_managers')}</p>
        </>
      )}
      <Button type="submit" className="mt-3" busy={save.isPending} disabled={nobody}>
        {t('access_save')}
      </Button>
    </form>
  )
}
