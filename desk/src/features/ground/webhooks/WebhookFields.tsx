import { type WebhookEvent, webhookEvents } from '@madoguchi/contract'
import { Button } from '#parts/Button.tsx'
import { Check } from '#parts/Check.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import type { Problem } from '#platform/problem.ts'
import { texts } from './texts/index.ts'

export type Fields = { address: string; description: string; events: WebhookEvent[] }
type Props = { fields: Fields; onChange: (fields: Fields) => void; problem: Problem | undefined }

export function WebhookFields({ fields, onChange, problem }: Props) {
  const t = useTexts(texts)
  const { address, description, events } = fields
  const refused = problem && (problem.field('address') ?? problem.message)
  return (
    <>
      <Field label={t('address')} hint={t('address_hint')} error={refused}>
        {(wired) => (
          <Input
            {...wired}
            required
            type="url"
            maxLength={2000}
            placeholder="https://"
            value={address}
            onChange={(event) => onChange({ ...fields, address: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('description')} hint={t('description_hint')} optional>
        {(wired) => (
          <Input
            {...wired}
            maxLength={200}
            value={description}
            onChange={(event) => onChange({ ...fields, description: event.target.value })}
          />
        )}
      </Field>
      <fieldset>
        <legend className="font-semibold text-sm">{t('events')}</legend>
        <p className="mb-1 text-ink-3 text-sm">{t('events_hint')}</p>
        <div className="-ml-2.5 mb-1 flex">
          <Button size="sm" look="quiet" onClick={() => onChange({ ...fields, events: [...webhookEvents] })}>
            {t('all_events')}
          </Button>
          <Button size="sm" look="quiet" onClick={() => onChange({ ...fields, events: [] })}>
            {t('no_events')}
          </Button>
        </div>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {webhookEvents.map((event) => (
            <Check
              key={event}
              label={t(`event_${event}`)}
              hint={<code>{event}</code>}
              checked={events.includes(event)}
              onChange={() =>
                onChange({
                  ...fields,
                  events: events.includes(event) ? events.filter((one) => one !== event) : [...events, event],
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}
