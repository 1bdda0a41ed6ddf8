import { useNavigate } from '@tanstack/react-router'
import { useSession, useSignOut } from '#features/ground/access/index.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { useActions } from '#platform/keyboard/actions.ts'
import { chooseTheme } from '#platform/theme/theme.ts'
import { texts } from './texts/index.ts'

type Openers = { onCommands: () => void; onKeys: () => void }

/** What can be done from anywhere. */
export function useShellActions({ onCommands, onKeys }: Openers) {
  const t = useTexts(texts)
  const navigate = useNavigate()
  const { slug, can } = useSession()
  const signOut = useSignOut(slug)
  const params = { workspace: slug }
  const go = t('group_go')
  const inbox = { ...params, state: 'todo' }
  useActions([
    {
      name: 'commands',
      label: t('commands'),
      group: t('group_general'),
      keys: 'mod+k',
      inFields: true,
      quiet: true,
      run: onCommands,
    },
    { name: 'keys', label: t('keys'), group: t('group_general'), keys: '?', run: onKeys },
    {
      name: 'go.inbox',
      label: t('inbox'),
      group: go,
      keys: 'g i',
      run: () => void navigate({ to: '/$workspace/inbox/$state', params: inbox }),
    },
    {
      name: 'go.mine',
      label: t('mine'),
      group: go,
      keys: 'g m',
      run: () => void navigate({ to: '/$workspace/inbox/$state', params: inbox, search: { assignee: 'me' } }),
    },
    {
      name: 'go.customers',
      label: t('customers'),
      group: go,
      keys: 'g c',
      run: () => void navigate({ to: '/$workspace/customers', params }),
    },
    ...(can('ledger.read')
      ? [
          {
            name: 'go.in',
            label: t('ledger_in'),
            group: go,
            keys: 'g l',
            run: () => void navigate({ to: '/$workspace/ledger/in', params }),
          },
          {
            name: 'go.out',
            label: t('ledger_out'),
            group: go,
            keys: 'g o',
            run: () => void navigate({ to: '/$workspace/ledger/out', params }),
          },
        ]
      : []),
    {
      name: 'go.settings',
      label: t('settings'),
      group: go,
      keys: 'g s',
      run: () => void navigate({ to: '/$workspace/settings', params }),
    },
    { name: 'theme.light', label: t('theme_light'), group: t('group_general'), run: () => chooseTheme('light') },
    { name: 'theme.dark', label: t('theme_dark'), group: t('group_general'), run: () => chooseTheme('dark') },
    { name: 'theme.system', label: t('theme_system'), group: t('group_general'), run: () => chooseTheme('system') },
    { name: 'sign-out', label: t('sign_out'), group: t('group_general'), run: () => void signOut() },
  ])
}
