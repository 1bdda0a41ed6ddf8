import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useRef } from 'react'
import { useTexts } from '#platform/i18n/language.ts'
import { classes } from './classes.ts'
import { texts } from './texts/index.ts'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  about?: ReactNode
  wide?: boolean
  children: ReactNode
}

export function Dialog({ open, onClose, title, about, wide = false, children }: Props) {
  const t = useTexts(texts)
  const content = useRef<HTMLDivElement>(null)
  // To the first field, else to the dialog itself: never to the button that closes it.
  const focusWhereWorkBegins = (event: Event) => {
    event.preventDefault()
    const field = content.current?.querySelector<HTMLElement>('input:not([readonly]), textarea, select')
    ;(field ?? content.current)?.focus()
  }
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-veil" />
        <Radix.Content
          ref={content}
          onOpenAutoFocus={focusWhereWorkBegins}
          {...(about ? {} : { 'aria-describedby': undefined })}
          className={classes(
            'animate-rise fixed top-[max(1rem,12vh)] left-1/2 z-40 flex max-h-[80vh] w-[calc(100vw-2rem)] -translate-x-1/2 flex-col rounded-lg border border-line bg-sheet shadow-float outline-none',
            wide ? 'max-w-3xl' : 'max-w-md',
          )}
        >
          <header className="flex items-start gap-3 px-5 pt-4 pb-1">
            <Radix.Title className="flex-1 font-semibold text-lg">{title}</Radix.Title>
            <Radix.Close aria-label={t('close')} className="-mr-2 rounded-md p-1.5 text-ink-2 hover:bg-sunken">
              <X aria-hidden className="size-4" />
            </Radix.Close>
          </header>
          <div className="overflow-y-auto px-5 pt-1 pb-5">
            {about && <Radix.Description className="mb-3 text-ink-2">{about}</Radix.Description>}
            {children}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

export const DialogButtons = ({ children }: { children: ReactNode }) => (
  <div className="mt-5 flex flex-wrap justify-end gap-2">{children}</div>
)
