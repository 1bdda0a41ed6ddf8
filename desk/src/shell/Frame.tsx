import { Outlet } from '@tanstack/react-router'
import { TooltipProvider } from '#parts/Tooltip.tsx'
import { useAnnouncement } from '#platform/announce.ts'
import { ToastStack } from '#platform/toasts/ToastStack.tsx'

export function Frame() {
  return (
    <TooltipProvider>
      <Outlet />
      <ToastStack />
      <Announcer />
    </TooltipProvider>
  )
}

const Announcer = () => (
  <p aria-live="polite" className="sr-only">
    {useAnnouncement()}
  </p>
)
