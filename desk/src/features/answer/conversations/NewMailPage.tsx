import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { mailboxesQuery, seesMailbox } from '#features/channels/email/index.ts'
import { UnknownAddressWarning } from '#features/customers/people/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { IconButton } from '#parts/IconButton.tsx'
import { Keys } from '#parts/Keys.tsx'
import { useTitle } from '#parts/Page.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { AddressField } from './AddressField.tsx'
import { keys } from './calls.ts'
import { useDraft, writeDraft } from './drafts.ts'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'
import { WritingField } from './WritingField.tsx'

const route = getRouteApi('/$workspace/inbox/$state/new')

export function NewMailPage() {
  const t = useTexts(texts)
  useTitle(t('new_mail'))
  const queries = useQueryClient()
  const { slug, memberId } = useSession()
  const { close, open } = useInbox()
  const { to: suggested } = route.useSearch()
  const place = { slug, memberId, conversationId: 'new', mode: 'new' } as const
  const [draft, change] = useDraft(place)
  const { data: mailboxes } = useQuery(mailboxesQuery(slug))
  const usable = mailboxes?.filter((mailbox) => mailbox.active && seesMailbox(mailbox, memberId)) ?? []
  const mailboxId = usable.find(({ id }) => id === draft.mailboxId)?.id ?? usable[0]?.id
  const to = draft.to ?? (suggested ? [suggested] : [])
  const subject = draft.subject ?? ''
  const send = useMutation({
    mutationFn: (mailbox: string) =>
      answer(
        api.POST('/api/v1/conversations', {
          body: {
            mailboxId: mailbox,
            to,
            cc: draft.cc ?? [],
            subject,
            text: draft.text,
            fileIds: draft.files.map(({ id }) => id),
          },
        }),
      ),
    onSuccess: (conversation) => {
      writeDraft(place, undefined)
      void queries.invalidateQueries({ queryKey: keys.all(slug) })
      showToast({ text: t('sending_soon', { name: conversation.customer.name }) })
      open(conversation.id)
    },
  })
  const ready = mailboxId !== undefined && to.length > 0 && subject.trim() !== '' && draft.text.trim() !== ''
  const go = () => {
    if (ready && !send.isPending) send.mutate(mailboxId)
  }
  const line = 'flex items-center gap-2 border-line border-b px-3.5 py-1.5'
  return (
    <div className="h-full overflow-y-auto px-3 py-4 sm:px-5">
      <div className="mx-auto max-w-3xl">
        <header className="mb-3 flex items-center gap-1.5">
          <IconButton icon={ArrowLeft} label={t('to_list')} onClick={close} className="-ml-1.5" />
          <h2 className="font-bold text-lg">{t('new_mail')}</h2>
        </header>
        <div className="rounded-lg border border-line bg-sheet">
          <label className={line}>
            <span className="text-ink-3">{t('from')}</span>
            <select
              value={mailboxId ?? ''}
              onChange={(event) => change({ mailboxId: event.target.value })}
              className="min-w-0 flex-1 rounded-sm bg-sheet py-1"
            >
              {usable.map((mailbox) => (
                <option key={mailbox.id} value={mailbox.id}>
                  {mailbox.memberIds
                    ? t('mailbox_restricted', { name: `${mailbox.senderName} <${mailbox.address}>` })
                    : `${mailbox.senderName} <${mailbox.address}>`}
                </option>
              ))}
            </select>
          </label>
          <div className={line}>
            <AddressField
              label={t('to')}
              value={to}
              focused={to.length === 0}
              onChange={(next) => change({ to: next })}
            />
          </div>
          <div className={line}>
            <AddressField label={t('cc')} value={draft.cc ?? []} onChange={(next) => change({ cc: next })} />
          </div>
          <label className={line}>
            <span className="text-ink-3">{t('subject')}</span>
            <input
              value={subject}
              maxLength={300}
              onChange={(event) => change({ subject: event.target.value })}
              className="min-w-0 flex-1 rounded-sm bg-transparent py-1 outline-none"
            />
          </label>
          {to.map((address) => (
            <UnknownAddressWarning key={address} address={address} />
          ))}
          <WritingField
            label={t('body')}
            placeholder={t('body_placeholder')}
            draft={draft}
            onChange={change}
            onSend={go}
            tall
          >
            {(uploading) => (
              <Button look="primary" busy={send.isPending} disabled={!ready || uploading} onClick={go}>
                {t('send')}
                <Keys keys="mod+Enter" inverted />
              </Button>
            )}
          </WritingField>
        </div>
      </div>
    </div>
  )
}
