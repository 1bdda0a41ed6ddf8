import { CalendarClock } from 'lucide-react'
import { useState } from 'react'
import { useWorkspace } from '#features/ground/workspaces/index.ts'
import { Button } from '#parts/Button.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { Popover } from '#parts/Popover.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayZoned } from '#platform/time.ts'
import { fieldValueIn, fromFieldValue, sendTimes } from './send-times.ts'
import { texts } from './texts/index.ts'

type Props = { disabled: boolean; onPick: (sendAt: string) => void }

/** When a reply is to leave, by the clock of the workspace. */
export function SendLaterMenu({ disabled, onPick }: Props) {
  const t = useTexts(texts)
  const { data: workspace } = useWorkspace()
  const [open, setOpen] = useState(false)
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={t('send_later')}
      align="end"
      trigger={
        <Button size="slim" look="quiet" disabled={disabled} aria-label={t('send_later')} title={t('send_later')}>
          <CalendarClock aria-hidden className="size-4" />
        </Button>
      }
    >
      {workspace && (
        <SendTimes
          zone={workspace.timeZone}
          onPick={(at) => {
            setOpen(false)
            onPick(at.toISOString())
          }}
        />
      )}
    </Popover>
  )
}

function SendTimes({ zone, onPick }: { zone: string; onPick: (at: Date) => void }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const [now] = useState(() => new Date())
  const times = sendTimes(now, zone)
  const [own, setOwn] = useState(() => fieldValueIn(zone, times[0]?.at ?? now))
  return (
    <div className="p-1.5">
      <p className="px-2.5 pt-1 pb-0.5 text-ink-3 text-xs">{t('send_later_about', { zone })}</p>
      {times.map(({ choice, at }) => (
        <button
          key={choice}
          type="button"
          onClick={() => onPick(at)}
          className="flex min-h-9 w-full items-center justify-between gap-3 rounded-md px-2.5 hover:bg-sunken focus-visible:bg-sunken"
        >
          {t(`send_${choice}`)}
          <span className="text-ink-3 text-sm">{sayZoned(at, zone, language)}</span>
        </button>
      ))}
      <form
        className="mt-1 flex flex-col gap-2 border-line border-t px-2.5 pt-2.5 pb-1.5"
        onSubmit={(event) => {
          event.preventDefault()
          const at = fromFieldValue(zone, own)
          if (at) onPick(at)
        }}
      >
        <Field label={t('send_own')}>
          {(wired) => (
            <Input
              {...wired}
              required
              type="datetime-local"
              min={fieldValueIn(zone, now)}
              value={own}
              onChange={(event) => setOwn(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" size="sm">
          {t('send_later')}
        </Button>
      </form>
    </div>
  )
}
