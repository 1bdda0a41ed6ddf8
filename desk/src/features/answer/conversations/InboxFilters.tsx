import { useQuery } from '@tanstack/react-query'
import { ListFilter } from 'lucide-react'
import { useState } from 'react'
import { useBrands } from '#features/channels/brands/index.ts'
import { mailboxesQuery, seesMailbox } from '#features/channels/email/index.ts'
import { useSession } from '#features/ground/access/index.ts'
import { membersQuery } from '#features/ground/members/index.ts'
import { Button } from '#parts/Button.tsx'
import { Field, Select } from '#parts/Field.tsx'
import { IconButton } from '#parts/IconButton.tsx'
import { Popover } from '#parts/Popover.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { tagsQuery } from './calls.ts'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'
import { useInboxNavigate } from './use-inbox-navigate.ts'

export function InboxFilters() {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  const { search } = useInbox()
  const active = Boolean(search.assignee || search.tag || search.mailbox || search.brand)
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={t('filter')}
      align="end"
      trigger={
        <IconButton
          icon={ListFilter}
          label={t(active ? 'filter_on' : 'filter')}
          className={active ? 'text-action!' : ''}
        />
      }
    >
      <FilterForm />
    </Popover>
  )
}

function FilterForm() {
  const t = useTexts(texts)
  const { slug, search } = useInbox()
  const change = useInboxNavigate()
  const { data: members } = useQuery(membersQuery(slug))
  const { data: tags } = useQuery(tagsQuery(slug))
  const { memberId } = useSession()
  const { data: mailboxes } = useQuery(mailboxesQuery(slug))
  const brands = useBrands()
  const ofBrand = mailboxes?.filter(({ brandId }) => !search.brand || brandId === search.brand) ?? []
  return (
    <div className="flex flex-col gap-3 p-4">
      <Field label={t('assignee')}>
        {(wired) => (
          <Select
            {...wired}
            value={search.assignee ?? ''}
            onChange={(event) => change({ assignee: event.target.value || undefined })}
          >
            <option value="">{t('anyone')}</option>
            <option value="me">{t('me')}</option>
            <option value="none">{t('nobody')}</option>
            {members?.map((member) => (
              <option key={member.id} value={member.id}>
                {member.name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('tag')}>
        {(wired) => (
          <Select
            {...wired}
            value={search.tag ?? ''}
            onChange={(event) => change({ tag: event.target.value || undefined })}
          >
            <option value="">{t('any')}</option>
            {tags?.map((tag) => (
              <option key={tag.id} value={tag.id}>
                {tag.name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {brands.length > 0 && (
        <Field label={t('brand')}>
          {(wired) => (
            <Select
              {...wired}
              value={search.brand ?? ''}
              onChange={(event) => change({ brand: event.target.value || undefined, mailbox: undefined })}
            >
              <option value="">{t('any')}</option>
              {brands.map((brand) => (
                <option key={brand.id} value={brand.id}>
                  {brand.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <Field label={t('mailbox')}>
        {(wired) => (
          <Select
            {...wired}
            value={search.mailbox ?? ''}
            onChange={(event) => change({ mailbox: event.target.value || undefined })}
          >
            <option value="">{t('any')}</option>
            {ofBrand
              .filter((mailbox) => seesMailbox(mailbox, memberId))
              .map((mailbox) => (
                <option key={mailbox.id} value={mailbox.id}>
                  {mailbox.memberIds ? t('mailbox_restricted', { name: mailbox.name }) : mailbox.name}
                </option>
              ))}
          </Select>
        )}
      </Field>
      <Button
        size="sm"
        onClick={() => change({ assignee: undefined, tag: undefined, mailbox: undefined, brand: undefined })}
      >
        {t('filter_clear')}
      </Button>
    </div>
  )
}
