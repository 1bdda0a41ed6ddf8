import type { Message } from '@madoguchi/contract'
import { Button } from '#parts/Button.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Skeleton } from '#parts/Skeleton.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayMoment } from '#platform/time.ts'
import { texts } from './texts/index.ts'

type Props = { arrived: Message[]; onClose: () => void; onSend: (seenThrough: number) => void }

/** The send was stopped: here is what the writer had not seen. Going back is the first choice. */
export function UnseenDialog({ arrived, onClose, onSend }: Props) {
  const t = useTexts(texts)
  const language = useLanguage()
  const newest = arrived.at(-1)
  return (
    <Dialog open onClose={onClose} title={t('unseen_title')} about={t('unseen_about')} wide>
      <ul className="flex flex-col gap-2">
        {arrived.map((message) => (
          <li key={message.id} className="rounded-md border border-line bg-paper px-3.5 py-2.5">
            <p className="text-ink-3 text-sm">
              <span className="font-semibold text-ink">{message.author.name}</span> · {t(`kind_${message.kind}`)} ·{' '}
              {sayMoment(message.createdAt, new Date(), language)}
            </p>
            <p className="mt-1 max-h-40 overflow-y-auto whitespace-pre-wrap break-words">{message.text}</p>
          </li>
        ))}
        {!newest && <Skeleton className="h-20" />}
      </ul>
      <DialogButtons>
        <Button disabled={!newest} onClick={() => newest && onSend(newest.number)}>
          {t('unseen_send')}
        </Button>
        <Button look="primary" autoFocus onClick={onClose}>
          {t('unseen_back')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
