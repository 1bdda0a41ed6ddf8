import type { Mailbox } from '@madoguchi/contract'
import { useQuery } from '@tanstack/react-query'
import { LockKeyhole } from 'lucide-react'
import { useSession } from '#features/ground/access/index.ts'
import { allMembersQuery } from '#features/ground/members/index.ts'
import { Section } from '#parts/Page.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { AccessForm } from './AccessForm.tsx'
import { seesMailbox } from './calls.ts'
import { texts } from './texts/index.ts'

/** Who sees the mailbox: to be changed by those who manage mailboxes, to be read by all others who see it. */
export function AccessSection({ mailbox }: { mailbox: Mailbox }) {
  const t = useTexts(texts)
  const { can, memberId } = useSession()
  return (
    <div className="mt-5">
      <Section title={t('access')} about={t('access_about')}>
        {!seesMailbox(mailbox, memberId) && (
          <p className="mb-3 flex items-start gap-2 rounded-md bg-sunken px-3 py-2 text-sm">
            <LockKeyhole aria-hidden className="mt-0.5 size-4 shrink-0" />
            {t('access_not_you')}
          </p>
        )}
        {can('mailbox.manage') ? (
          <AccessForm key={String(mailbox.memberIds)} mailbox={mailbox} />
        ) : (
          <Names mailbox={mailbox} />
        )}
      </Section>
    </div>
  )
}

function Names({ mailbox: { memberIds } }: { mailbox: Mailbox }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const { slug } = useSession()
  const { data: members = [] } = useQuery(allMembersQuery(slug))
  if (memberIds === null) return <p>{t('access_all')}</p>
  const names = members.filter(({ id }) => memberIds.includes(id)).map(({ name }) => name)
  return <p>{t('access_only', { names: new Intl.ListFormat(language).format(names) })}</p>
}
