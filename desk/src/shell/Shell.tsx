import { Outlet, useLocation } from '@tanstack/react-router'
import { Menu as MenuSign } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { lazy, Suspense, useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { classes } from '#parts/classes.ts'
import { IconButton } from '#parts/IconButton.tsx'
import { Mark } from '#parts/Mark.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { useLive } from '#platform/live/live.ts'
import { CommandMenu } from './CommandMenu.tsx'
import { ConnectionBanner } from './ConnectionBanner.tsx'
import { KeyList } from './KeyList.tsx'
import { Navigation } from './Navigation.tsx'
import { reactions } from './reactions.ts'
import { useShellActions } from './shell-actions.ts'
import { texts } from './texts/index.ts'

const LeavingPage = lazy(async () => {
  const { LeavingPage } = await import('#features/ground/deletion/LeavingPage.tsx')
  return { default: LeavingPage }
})

/** The desk; or, while the workspace waits to be deleted, what is left to its owners. */
export function Shell() {
  const { membership } = useSession()
  if (membership.deletesAt === null) return <Desk />
  return (
    <main id="main" className="h-dvh">
      <Suspense>
        <LeavingPage />
      </Suspense>
    </main>
  )
}

function Desk() {
  const t = useTexts(texts)
  const { slug } = useSession()
  const live = useLive(slug, reactions)
  const [open, setOpen] = useState<'commands' | 'keys' | 'navigation' | null>(null)
  const close = () => setOpen(null)
  // On a phone, what is open has its own way back and needs every line.
  const deep = useLocation({ select: ({ pathname }) => /\/inbox\/[^/]+\/./.test(pathname) })
  useShellActions({ onCommands: () => setOpen('commands'), onKeys: () => setOpen('keys') })
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-sheet px-3 py-2 focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        {t('skip_to_main')}
      </a>
      <ConnectionBanner live={live} />
      <div className="flex min-h-0 flex-1 flex-col lg:flex-row">
        <header
          className={classes(
            'h-11 shrink-0 items-center gap-2 border-line border-b px-2 lg:hidden',
            deep ? 'hidden md:flex' : 'flex',
          )}
        >
          <IconButton icon={MenuSign} label={t('navigation')} onClick={() => setOpen('navigation')} />
          <Mark className="size-6" />
        </header>
        <div className="hidden w-44 shrink-0 border-line border-r lg:block">
          <Navigation onCommands={() => setOpen('commands')} onKeys={() => setOpen('keys')} />
        </div>
        <main id="main" tabIndex={-1} className="min-h-0 min-w-0 flex-1 outline-none">
          <Outlet />
        </main>
      </div>
      <Radix.Root open={open === 'navigation'} onOpenChange={(next) => !next && close()}>
        <Radix.Portal>
          <Radix.Overlay className="fixed inset-0 z-40 bg-veil" />
          <Radix.Content
            aria-describedby={undefined}
            className="fixed inset-y-0 left-0 z-40 w-64 border-line border-r bg-paper shadow-float"
          >
            <Radix.Title className="sr-only">{t('navigation')}</Radix.Title>
            <Navigation onLeave={close} onCommands={() => setOpen('commands')} onKeys={() => setOpen('keys')} />
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
      <CommandMenu open={open === 'commands'} onClose={close} />
      <KeyList open={open === 'keys'} onClose={close} />
    </div>
  )
}
