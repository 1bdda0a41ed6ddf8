import { useNavigate } from '@tanstack/react-router'
import { ChevronsUpDown } from 'lucide-react'
import { useSession } from '#features/ground/access/index.ts'
import { useWorkspace } from '#features/ground/workspaces/index.ts'
import { Mark } from '#parts/Mark.tsx'
import { Menu, MenuItem, MenuLabel } from '#parts/Menu.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

export function WorkspaceMenu() {
  const t = useTexts(texts)
  const navigate = useNavigate()
  const { slug, memberships, membership } = useSession()
  const teamName = useWorkspace().data?.teamName
  const face = (
    <>
      <Mark className="size-7" />
      <span className="min-w-0 flex-1 text-left leading-tight">
        <span className="block truncate font-semibold">{membership.workspace.name}</span>
        {teamName && <span className="block truncate text-ink-3 text-xs">{teamName}</span>}
      </span>
    </>
  )
  if (memberships.length < 2) return <div className="flex min-h-10 items-center gap-2.5 px-1.5">{face}</div>
  return (
    <Menu
      align="start"
      trigger={
        <button type="button" className="flex min-h-10 w-full items-center gap-2.5 rounded-md px-1.5 hover:bg-sunken">
          {face}
          <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-ink-3" />
        </button>
      }
    >
      <MenuLabel>{t('workspaces')}</MenuLabel>
      {memberships.map(({ workspace }) => (
        <MenuItem
          key={workspace.id}
          checked={workspace.slug === slug}
          onSelect={() =>
            void navigate({ to: '/$workspace/inbox/$state', params: { workspace: workspace.slug, state: 'todo' } })
          }
        >
          {workspace.name}
        </MenuItem>
      ))}
    </Menu>
  )
}
