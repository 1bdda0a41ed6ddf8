import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { classes } from '#parts/classes.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

const itemClass = classes(
  'flex h-8 shrink-0 items-center whitespace-nowrap rounded-md px-2.5 text-ink-2 hover:bg-sunken hover:text-ink',
  'data-[status=active]:bg-action-soft data-[status=active]:font-semibold data-[status=active]:text-action',
)
const labelClass = 'hidden px-2.5 pt-3 pb-0.5 text-ink-3 text-xs md:block'

export function SettingsFrame() {
  const t = useTexts(texts)
  const { slug, can } = useSession()
  const menu = useRef<HTMLElement>(null)
  const place = useLocation({ select: ({ pathname }) => pathname })
  // On a phone the menu is a strip, and where one is may lie beyond its edge.
  useEffect(() => {
    if (place)
      menu.current?.querySelector('[data-status=active]')?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [place])
  const shared = { params: { workspace: slug }, className: itemClass }
  return (
    <div className="flex h-full flex-col md:flex-row">
      <nav
        ref={menu}
        aria-label={t('settings')}
        className="flex shrink-0 gap-1 overflow-x-auto border-line border-b px-3 py-2 md:w-48 md:flex-col md:gap-0 md:overflow-y-auto md:border-r md:border-b-0 md:py-5"
      >
        <p className={labelClass}>{t('settings_you')}</p>
        <Link {...shared} to="/$workspace/settings/profile">
          {t('profile')}
        </Link>
        <Link {...shared} to="/$workspace/settings/security">
          {t('security')}
        </Link>
        <p className={labelClass}>{t('settings_team')}</p>
        <Link {...shared} to="/$workspace/settings/workspace">
          {t('workspace')}
        </Link>
        <Link {...shared} to="/$workspace/settings/members">
          {t('members')}
        </Link>
        <p className={labelClass}>{t('settings_work')}</p>
        <Link {...shared} to="/$workspace/settings/brands">
          {t('brands')}
        </Link>
        <Link {...shared} to="/$workspace/settings/mailboxes">
          {t('mailboxes')}
        </Link>
        <Link {...shared} to="/$workspace/settings/tags">
          {t('tags')}
        </Link>
        {(can('token.manage') || can('audit.read')) && <p className={labelClass}>{t('settings_ground')}</p>}
        {can('sign_in.manage') && (
          <Link {...shared} to="/$workspace/settings/sign-in">
            {t('sign_in_service')}
          </Link>
        )}
        {can('token.manage') && (
          <Link {...shared} to="/$workspace/settings/tokens">
            {t('tokens')}
          </Link>
        )}
        {can('webhook.manage') && (
          <Link {...shared} to="/$workspace/settings/webhooks">
            {t('webhooks')}
          </Link>
        )}
        {can('audit.read') && (
          <Link {...shared} to="/$workspace/settings/audit">
            {t('audit')}
          </Link>
        )}
      </nav>
      <div className="min-h-0 min-w-0 flex-1">
        <Outlet />
      </div>
    </div>
  )
}
