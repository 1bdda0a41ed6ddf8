import type { Message } from '@madoguchi/contract'
import { Ellipsis } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Skeleton } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { isWorthShowing } from './html-worth.ts'
import { PlainText } from './PlainText.tsx'
import { texts } from './texts/index.ts'

const MailHtml = lazy(() => import('./MailHtml.tsx').then(({ MailHtml }) => ({ default: MailHtml })))

export function MessageBody({ message }: { message: Message }) {
  const t = useTexts(texts)
  const rich = message.html !== null && isWorthShowing(message.html)
  const [shown, setShown] = useState<'html' | 'text'>(rich ? 'html' : 'text')
  return (
    <>
      {shown === 'html' && message.html !== null ? (
        <Suspense fallback={<Skeleton className="h-24" />}>
          <MailHtml html={message.html} message={message} />
        </Suspense>
      ) : (
        <PlainText text={message.text} />
      )}
      {message.quotedText && <Quoted text={message.quotedText} />}
      {rich && (
        <button
          type="button"
          onClick={() => setShown(shown === 'html' ? 'text' : 'html')}
          className="mt-1.5 text-ink-3 text-xs underline decoration-line underline-offset-4 hover:text-ink"
        >
          {t(shown === 'html' ? 'show_text' : 'show_html')}
        </button>
      )}
    </>
  )
}

function Quoted({ text }: { text: string }) {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  return (
    <div className="mt-2">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="inline-flex h-6 items-center gap-1 rounded-sm bg-sunken px-2 text-ink-3 text-xs hover:text-ink"
      >
        <Ellipsis aria-hidden className="size-4" />
        {t(open ? 'hide_quote' : 'show_quote')}
      </button>
      {open && (
        <blockquote className="mt-1.5 border-line border-l-2 pl-3 text-ink-2 text-sm">
          <PlainText text={text} />
        </blockquote>
      )}
    </div>
  )
}
