import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Page } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { allMembersQuery } from './calls.ts'
import { InvitationList } from './InvitationList.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { MemberRow } from './MemberRow.tsx'
import { texts } from './texts/index.ts'

export function MembersPage() {
  const t = useTexts(texts)
  const { slug, can } = useSession()
  const members = useQuery(allMembersQuery(slug))
  const [inviting, setInviting] = useState(false)
  const manages = can('member.manage')
  return (
    <Page
      title={t('members')}
      about={t('members_about')}
      action={
        manages && (
          <Button look="primary" onClick={() => setInviting(true)}>
            {t('invite')}
          </Button>
        )
      }
    >
      {members.isPending && <SkeletonRows rows={4} height={60} />}
      {members.isError && <ErrorState error={members.error} onRetry={() => void members.refetch()} />}
      {members.data && (
        <ul className="divide-y divide-line rounded-lg border border-line bg-sheet">
          {members.data.map((member) => (
            <MemberRow key={member.id} member={member} />
          ))}
        </ul>
      )}
      {manages && <InvitationList />}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Page>
  )
}
