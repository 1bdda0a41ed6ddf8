import { TokenScope } from '@madoguchi/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Check } from '#parts/Check.tsx'
import { CopyField } from '#parts/CopyField.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, Input, Select } from '#parts/Field.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { texts } from './texts/index.ts'

const lives = ['30', '90', '365', ''] as const

export function TokenDialog({ onMade, onClose }: { onMade: () => void; onClose: () => void }) {
  const t = useTexts(texts)
  const { can } = useSession()
  const [name, setName] = useState('')
  const [days, setDays] = useState<string>('90')
  const [scopes, setScopes] = useState<TokenScope[]>(['conversation.read'])
  const make = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/tokens', {
          body: {
            name,
            scopes,
            expiresAt: days ? new Date(Date.now() + Number(days) * 86_400_000).toISOString() : null,
          },
        }),
      ),
    onSuccess: onMade,
    meta: { quiet: true },
  })
  if (make.isSuccess) {
    return (
      <Dialog open onClose={onClose} title={t('made_title')} about={t('made_about')}>
        <CopyField label={t('token')} value={make.data.token} />
        <DialogButtons>
          <Button look="primary" onClick={onClose}>
            {t('kept')}
          </Button>
        </DialogButtons>
      </Dialog>
    )
  }
  const toggle = (scope: TokenScope) =>
    setScopes(scopes.includes(scope) ? scopes.filter((one) => one !== scope) : [...scopes, scope])
  return (
    <Dialog open onClose={onClose} title={t('make')} wide>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          make.mutate()
        }}
      >
        <Field label={t('name')} hint={t('name_hint')} error={isProblem(make.error) ? make.error.message : undefined}>
          {(wired) => (
            <Input
              {...wired}
              required
              autoFocus
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('life')}>
          {(wired) => (
            <Select {...wired} value={days} onChange={(event) => setDays(event.target.value)}>
              {lives.map((life) => (
                <option key={life} value={life}>
                  {life ? t('life_days', { days: Number(life) }) : t('life_endless')}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <fieldset>
          <legend className="mb-1 font-semibold text-sm">{t('scopes')}</legend>
          <div className="grid gap-x-6 sm:grid-cols-2">
            {/* A token can do no more than the one who makes it. */}
            {TokenScope.options
              .filter((scope) => can(scope))
              .map((scope) => (
                <Check
                  key={scope}
                  label={t(`scope_${scope}`)}
                  hint={<code>{scope}</code>}
                  checked={scopes.includes(scope)}
                  onChange={() => toggle(scope)}
                />
              ))}
          </div>
        </fieldset>
        <DialogButtons>
          <Button type="submit" look="primary" busy={make.isPending} disabled={!name.trim() || scopes.length === 0}>
            {t('make')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
