import type { Message } from '@madoguchi/contract'
import { ImageOff } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { mailDocument } from './mail-frame.ts'
import { texts } from './texts/index.ts'

export function MailHtml({ html, message }: { html: string; message: Message }) {
  const t = useTexts(texts)
  const { slug } = useSession()
  const [pictures, setPictures] = useState<'blocked' | 'shown'>('blocked')
  const [failed, setFailed] = useState(false)
  const source = useMemo(() => mailDocument(html, message, slug, pictures), [html, message, slug, pictures])
  return (
    <>
      {message.remoteImages > 0 && pictures === 'blocked' && (
        <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-sunken px-3 py-1.5 text-ink-2 text-sm">
          <ImageOff aria-hidden className="size-4 shrink-0" />
          <span className="min-w-0 flex-1">{t('pictures_blocked', { count: message.remoteImages })}</span>
          <Button size="sm" onClick={() => setPictures('shown')}>
            {t('pictures_show')}
          </Button>
        </div>
      )}
      {pictures === 'shown' && failed && (
        <p role="status" className="mb-2 text-ink-3 text-sm">
          {t('pictures_failed')}
        </p>
      )}
      <MailFrame source={source} title={t('mail_frame', { name: message.author.name })} onPictures={setFailed} />
    </>
  )
}

const tallest = 20_000

type FrameProps = { source: string; title: string; onPictures: (failed: boolean) => void }

function MailFrame({ source, title, onPictures }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(80)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    let observer: ResizeObserver | undefined
    const watch = () => {
      const body = element.contentDocument?.body
      if (!body) return
      // The body, not the page: the page is never smaller than the frame, which would only ever grow.
      const measure = () => setHeight(Math.min(tallest, Math.ceil(body.getBoundingClientRect().height) + 18))
      observer?.disconnect()
      observer = new ResizeObserver(measure)
      observer.observe(body)
      measure()
    }
    const loaded = () => {
      watch()
      onPictures(
        [...(element.contentDocument?.images ?? [])].some((image) => image.src !== '' && image.naturalWidth === 0),
      )
    }
    element.addEventListener('load', loaded)
    watch()
    return () => {
      element.removeEventListener('load', loaded)
      observer?.disconnect()
    }
  }, [onPictures])
  return (
    <div className="mail-sheet">
      <iframe
        ref={frame}
        title={title}
        srcDoc={source}
        // Same origin lets us measure its height from outside; without scripts nothing inside can use it.
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        style={{ height }}
        className="block w-full"
      />
    </div>
  )
}
