import { type ReactNode, useEffect } from 'react'

/** A page of the settings or of a list: heading, one line about it, its main button. */
export function Page({
  title,
  about,
  action,
  wide = false,
  children,
}: {
  title: string
  about?: string
  action?: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  useTitle(title)
  return (
    <div className="h-full overflow-y-auto">
      <div className={`mx-auto px-5 pt-6 pb-16 sm:px-8 ${wide ? 'max-w-6xl' : 'max-w-3xl'}`}>
        <header className="mb-5 flex flex-wrap items-start justify-between gap-3">
          <div>
            <h1 className="font-bold text-xl">{title}</h1>
            {about && <p className="mt-0.5 max-w-2xl text-pretty break-phrases text-ink-2">{about}</p>}
          </div>
          {action}
        </header>
        {children}
      </div>
    </div>
  )
}

export function useTitle(title: string) {
  useEffect(() => {
    document.title = title ? `${title} — Madoguchi` : 'Madoguchi'
  }, [title])
}

export function Section({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <section className="mb-5 rounded-lg border border-line bg-sheet px-5 py-4">
      <h2 className="font-semibold text-lg">{title}</h2>
      {about && <p className="mt-0.5 max-w-2xl text-pretty break-phrases text-ink-2">{about}</p>}
      <div className="mt-3.5">{children}</div>
    </section>
  )
}
