import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = { icon: LucideIcon; title: string; about?: string; children?: ReactNode }

export function EmptyState({ icon: Icon, title, about, children }: Props) {
  return (
    <div className="flex flex-col items-center px-6 py-14 text-center">
      <Icon aria-hidden className="size-7 text-ink-3" strokeWidth={1.4} />
      <p className="mt-3 font-semibold">{title}</p>
      {about && <p className="mt-1 max-w-sm text-pretty break-phrases text-ink-2 text-sm">{about}</p>}
      {children && <div className="mt-4 flex flex-wrap justify-center gap-2">{children}</div>}
    </div>
  )
}
