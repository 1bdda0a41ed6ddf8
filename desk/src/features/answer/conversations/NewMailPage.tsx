import type { Mailbox } from '@madoguchi/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { BrandChip, useBrands } from '#features/channels/brands/index.ts'
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
  const { close, open, search } = useInbox()
  const brands = useBrands()
  const { to: suggested } = route.useSearch()
  const place = { slug, memberId, conversationId: 'new', mode: 'new' } as const
  const [draft, change] = useDraft(place)
  const { data: mailboxes } = useQuery(mailboxesQuery(slug))
  const usable = mailboxes?.filter((mailbox) => mailbox.active && seesMailbox(mailbox, memberId)) ?? []
  const usual = usable.find(({ brandId }) => brandId === search.brand) ?? usable[0]
  const mailbox = usable.find(({ id }) => id === draft.mailboxId) ?? usual
  const brand = brands.find(({ id }) => id === mailbox?.brandId)
  const toOption = ({ id, senderName, address, memberIds }: Mailbox) => {
    const name = `${senderName} <${address}>`
    return (
      <option key={id} value={id}>
        {memberIds ? t('mailbox_restricted', { name }) : name}
      </option>
    )
  }
  const to = draft.to ?? (suggested ? [suggested] : [])
  const subject = draft.subject ?? ''
  const send = useMutation({
    mutationFn: ({ id: mailboxId, brandId }: Mailbox) =>
      answer(
        api.POST('/api/v1/conversations', {
          body: {
            mailboxId,
            brandId,
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
  const ready = mailbox !== undefined && to.length > 0 && subject.trim() !== '' && draft.text.trim() !== ''
  const go = () => {
    if (ready && !send.isPending) send.mutate(mailbox)
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
              value={mailbox?.id ?? ''}
              onChange={(event) => change({ mailboxId: event.target.value })}
              className="min-w-0 flex-1 rounded-sm bg-sheet py-1"
            >
              {brands.length === 0 && usable.map(toOption)}
              {brands.map((brand) => (
                <optgroup key={brand.id} label={brand.name}>
                  {usable.filter(({ brandId }) => brandId === brand.id).map(toOption)}
                </optgroup>
              ))}
            </select>
            {brand && <BrandChip brand={brand} />}
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
