import type { Message } from '@madoguchi/contract'
import { useState } from 'react'
import { Button } from '#parts/Button.tsx'
import { Choices } from '#parts/Choices.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'
import { useSplit } from './use-split.ts'

/** Which messages go, and what their conversation will be called. */
export function SplitDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useTexts(texts)
  const [which, setWhich] = useState<'this' | 'onwards'>('onwards')
  const [subject, setSubject] = useState('')
  const split = useSplit(message, onClose)
  return (
    <Dialog open onClose={onClose} title={t('split_title')} about={t('split_about')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          split.mutate({ which, subject: subject.trim() })
        }}
        className="flex flex-col gap-4"
      >
        <Choices
          label={t('split_which')}
          value={which}
          choices={[
            { value: 'onwards', label: t('split_onwards') },
            { value: 'this', label: t('split_this') },
          ]}
          onChange={setWhich}
        />
        <Field label={t('subject')} optional>
          {(wired) => (
            <Input
              {...wired}
              maxLength={300}
              placeholder={message.subject ?? ''}
              value={subject}
              onChange={(event) => setSubject(event.target.value)}
            />
          )}
        </Field>
        <DialogButtons>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" look="primary" busy={split.isPending}>
            {t('split_go')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
