import type { Conversation } from '@madoguchi/contract'
import { Clock } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#parts/Button.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { IconButton } from '#parts/IconButton.tsx'
import { Popover } from '#parts/Popover.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayMoment } from '#platform/time.ts'
import { useAsk } from './asks.ts'
import { localInputValue, snoozeTimes } from './snooze-choices.ts'
import { texts } from './texts/index.ts'
import { useInbox } from './use-inbox.ts'
import { useVerbs } from './verbs.ts'

export function SnoozeMenu({ conversation }: { conversation: Conversation }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const verbs = useVerbs(conversation.id)
  const { afterwards } = useInbox()
  useAsk('snooze', () => setOpen(true))
  const snooze = (until: Date) => {
    setOpen(false)
    const goOn = afterwards(conversation.id)
    verbs.snooze(until.toISOString(), sayMoment(until.toISOString(), new Date(), language))
    goOn()
  }
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={t('snooze')}
      align="end"
      trigger={<IconButton icon={Clock} label={t('snooze')} keys="s" />}
    >
      <SnoozeTimes onPick={snooze} />
    </Popover>
  )
}

function SnoozeTimes({ onPick }: { onPick: (until: Date) => void }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = new Date()
  const times = snoozeTimes(now)
  const [own, setOwn] = useState(() => localInputValue(times.find(({ choice }) => choice === 'tomorrow')?.until ?? now))
  return (
    <div className="p-1.5">
      <p className="px-2.5 pt-1 pb-0.5 text-ink-3 text-xs">{t('snooze_about')}</p>
      {times.map(({ choice, until }) => (
        <button
          key={choice}
          type="button"
          onClick={() => onPick(until)}
          className="flex min-h-9 w-full items-center justify-between gap-3 rounded-md px-2.5 hover:bg-sunken focus-visible:bg-sunken"
        >
          {t(`snooze_${choice}`)}
          <span className="text-ink-3 text-sm">{sayMoment(until.toISOString(), now, language)}</span>
        </button>
      ))}
      <form
        className="mt-1 flex flex-col gap-2 border-line border-t px-2.5 pt-2.5 pb-1.5"
        onSubmit={(event) => {
          event.preventDefault()
          onPick(new Date(own))
        }}
      >
        <Field label={t('snooze_own')}>
          {(wired) => (
            <Input
              {...wired}
              required
              type="datetime-local"
              min={localInputValue(now)}
              value={own}
              onChange={(event) => setOwn(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" size="sm">
          {t('snooze')}
        </Button>
      </form>
    </div>
  )
}
