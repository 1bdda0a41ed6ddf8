import { useNavigate } from '@tanstack/react-router'
import { useSession, useSignOut } from '#features/ground/access/index.ts'
import { useRoleName } from '#features/ground/members/index.ts'
import { Avatar } from '#parts/Avatar.tsx'
import { Menu, MenuItem, MenuLabel, MenuLine } from '#parts/Menu.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { chooseTheme, themes, useTheme } from '#platform/theme/theme.ts'
import { texts } from './texts/index.ts'

export function UserMenu({ onKeys }: { onKeys: () => void }) {
  const t = useTexts(texts)
  const navigate = useNavigate()
  const theme = useTheme()
  const roleName = useRoleName()
  const { slug, user, membership } = useSession()
  const signOut = useSignOut(slug)
  return (
    <Menu
      align="start"
      side="top"
      trigger={
        <button type="button" className="flex w-full items-center gap-2.5 rounded-md px-1.5 py-1.5 hover:bg-sunken">
          <Avatar name={user.name} />
          <span className="min-w-0 flex-1 text-left leading-tight">
            <span className="block truncate">{user.name}</span>
            <span className="block truncate text-ink-3 text-xs">{roleName(membership.role)}</span>
          </span>
        </button>
      }
    >
      <MenuItem onSelect={() => void navigate({ to: '/$workspace/settings/profile', params: { workspace: slug } })}>
        {t('account')}
      </MenuItem>
      <MenuItem onSelect={onKeys} keys="?">
        {t('keys')}
      </MenuItem>
      <MenuLine />
      <MenuLabel>{t('theme')}</MenuLabel>
      {themes.map((value) => (
        <MenuItem key={value} checked={theme === value} onSelect={() => chooseTheme(value)}>
          {t(`theme_${value}`)}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem onSelect={() => void signOut()}>{t('sign_out')}</MenuItem>
    </Menu>
  )
}
