import type { ReactNode } from 'react'
import { Mark } from '#parts/Mark.tsx'
import { useTitle } from '#parts/Page.tsx'
import { chooseLanguage, useLanguage, useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

/** The frame of everything before the desk: one sheet of paper on the counter. */
export function Doorway({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  const t = useTexts(texts)
  const language = useLanguage()
  useTitle(title)
  return (
    <main className="flex min-h-full flex-col items-center px-4 py-[max(2rem,9vh)]">
      <p className="mb-6 flex items-center gap-2.5 font-bold text-lg">
        <Mark />
        Madoguchi
      </p>
      <div className="w-full max-w-sm rounded-lg border border-line bg-sheet px-6 pt-5 pb-6">
        <h1 className="font-bold text-xl">{title}</h1>
        {about && <p className="mt-1 text-ink-2">{about}</p>}
        <div className="mt-5">{children}</div>
      </div>
      <button
        type="button"
        lang={language === 'ja' ? 'en' : 'ja'}
        className="mt-5 rounded-sm px-2 py-1 text-ink-2 text-sm underline decoration-line underline-offset-4 hover:text-ink"
        onClick={() => chooseLanguage(language === 'ja' ? 'en' : 'ja')}
      >
        {t('other_language')}
      </button>
    </main>
  )
}
