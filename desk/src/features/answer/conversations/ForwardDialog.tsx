import type { Message } from '@madoguchi/contract'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Check } from '#parts/Check.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, TextArea } from '#parts/Field.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { isComposing } from '#platform/keyboard/composition.ts'
import { sayFully } from '#platform/time.ts'
import { AddressField } from './AddressField.tsx'
import { useDraft } from './drafts.ts'
import { FileFace } from './FileChips.tsx'
import { texts } from './texts/index.ts'
import { useForward } from './use-forward.ts'

/** To whom, with which words and which files; below them what will be read there. */
export function ForwardDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const { slug, memberId } = useSession()
  const place = { slug, memberId, conversationId: message.id, mode: 'forward' } as const
  const [draft, change] = useDraft(place)
  const [without, setWithout] = useState<readonly string[]>([])
  const forward = useForward(message, place, onClose)
  const { to = [], cc = [] } = draft
  const fileIds = message.files.map(({ id }) => id).filter((id) => !without.includes(id))
  const send = () => {
    if (to.length > 0 && !forward.isPending) forward.mutate({ draft, fileIds })
  }
  return (
    <Dialog open wide onClose={onClose} title={t('forward_title')} about={t('forward_about')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event)) send()
        }}
        className="flex flex-col gap-3"
      >
        <div className="flex flex-col gap-1 rounded-md border border-line-strong px-3 py-1.5 text-sm">
          <AddressField label={t('to')} value={to} focused onChange={(next) => change({ to: next })} />
          <AddressField label={t('cc')} value={cc} onChange={(next) => change({ cc: next })} />
        </div>
        <Field label={t('forward_words')} optional>
          {(wired) => (
            <TextArea {...wired} value={draft.text} onChange={(event) => change({ text: event.target.value })} />
          )}
        </Field>
        {message.files.length > 0 && (
          <fieldset>
            <legend className="mb-1 font-semibold text-sm">{t('forward_files')}</legend>
            {message.files.map((file) => (
              <Check
                key={file.id}
                label={<FileFace file={file} />}
                checked={!without.includes(file.id)}
                onChange={({ target }) =>
                  setWithout(target.checked ? without.filter((id) => id !== file.id) : [...without, file.id])
                }
              />
            ))}
          </fieldset>
        )}
        <section aria-label={t('forward_original')} className="rounded-md bg-sunken px-3 py-2 text-ink-2 text-sm">
          <p>
            {message.from?.name || message.from?.address} · {sayFully(message.createdAt, language)}
          </p>
          <p className="mt-1 line-clamp-6 whitespace-pre-wrap break-words">{message.text}</p>
        </section>
        <DialogButtons>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" look="primary" busy={forward.isPending} disabled={to.length === 0}>
            {t('forward_go')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
