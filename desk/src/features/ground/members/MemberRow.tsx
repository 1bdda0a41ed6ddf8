import type { Member, Role } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Avatar } from '#parts/Avatar.tsx'
import { Badge } from '#parts/Badge.tsx'
import { ConfirmDialog } from '#parts/ConfirmDialog.tsx'
import { classes } from '#parts/classes.ts'
import { IconButton } from '#parts/IconButton.tsx'
import { Menu, MenuItem, MenuLabel, MenuLine } from '#parts/Menu.tsx'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayMoment, useNow } from '#platform/time.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { keys, roles, useRoleName } from './calls.ts'
import { texts } from './texts/index.ts'

export function MemberRow({ member }: { member: Member }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = useNow()
  const roleName = useRoleName()
  const { memberId } = useSession()
  return (
    <li className="flex min-h-15 items-center gap-3 px-4 py-2">
      <Avatar name={member.name} />
      <div className={classes('min-w-0 flex-1', !member.active && 'text-ink-3')}>
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="truncate font-semibold">{member.name}</span>
          {member.id === memberId && <Badge>{t('you')}</Badge>}
          {!member.active && <Badge tone="outline">{t('inactive')}</Badge>}
        </p>
        <p className="truncate text-ink-3 text-sm">
          {member.email}
          {member.lastSeenAt && ` · ${t('last_seen', { at: sayMoment(member.lastSeenAt, now, language) })}`}
        </p>
      </div>
      <span className="shrink-0 text-ink-2 text-sm">{roleName(member.role)}</span>
      <MemberMenu member={member} />
    </li>
  )
}

function MemberMenu({ member }: { member: Member }) {
  const t = useTexts(texts)
  const roleName = useRoleName()
  const queries = useQueryClient()
  const { slug, can, memberId, membership } = useSession()
  const [stopping, setStopping] = useState(false)
  const change = useMutation({
    mutationFn: (body: { role?: Role; active?: boolean }) =>
      answer(api.PATCH('/api/v1/members/{id}', { params: { path: { id: member.id } }, body })),
    onSuccess: () => {
      setStopping(false)
      showToast({ tone: 'done', text: t('saved') })
      return queries.invalidateQueries({ queryKey: keys.members(slug) })
    },
  })
  if (!can('member.manage') || member.id === memberId) return <span className="size-8 shrink-0" />
  // Nobody gives a role above their own.
  const givable = roles.slice(roles.indexOf(membership.role))
  return (
    <>
      <Menu trigger={<IconButton icon={Ellipsis} label={t('actions', { name: member.name })} />}>
        <MenuLabel>{t('role')}</MenuLabel>
        {givable.map((role) => (
          <MenuItem key={role} checked={role === member.role} onSelect={() => change.mutate({ role })}>
            {roleName(role)}
            <span className="block text-ink-3 text-xs">{t(`role_${role}_about`)}</span>
          </MenuItem>
        ))}
        <MenuLine />
        {member.active ? (
          <MenuItem danger onSelect={() => setStopping(true)}>
            {t('deactivate')}
          </MenuItem>
        ) : (
          <MenuItem onSelect={() => change.mutate({ active: true })}>{t('activate')}</MenuItem>
        )}
      </Menu>
      <ConfirmDialog
        open={stopping}
        danger
        onClose={() => setStopping(false)}
        title={t('deactivate_title', { name: member.name })}
        about={t('deactivate_about')}
        confirm={t('deactivate')}
        busy={change.isPending}
        onConfirm={() => change.mutate({ active: false })}
      />
    </>
  )
}
