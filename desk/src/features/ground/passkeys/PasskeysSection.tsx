import type { Passkey } from '@madoguchi/contract'
import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Section } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayMoment, useNow } from '#platform/time.ts'
import { AddDialog } from './AddDialog.tsx'
import { passkeysQuery, placeQuery } from './calls.ts'
import { RemoveDialog } from './RemoveDialog.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import { texts } from './texts/index.ts'

type Doing = { what: 'add' } | { what: 'rename' | 'remove'; passkey: Passkey }

export function PasskeysSection() {
  const t = useTexts(texts)
  const passkeys = useQuery(passkeysQuery)
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => setDoing(null)
  return (
    <Section title={t('passkeys')} about={t('passkeys_about')}>
      {passkeys.isPending && <SkeletonRows rows={1} height={56} />}
      {passkeys.isError && <ErrorState error={passkeys.error} onRetry={() => void passkeys.refetch()} />}
      {passkeys.data?.length === 0 && <p className="mb-3 text-ink-3">{t('none')}</p>}
      {passkeys.data && passkeys.data.length > 0 && (
        <ul className="mb-3 divide-y divide-line">
          {passkeys.data.map((passkey) => (
            <PasskeyRow
              key={passkey.id}
              passkey={passkey}
              onRename={() => setDoing({ what: 'rename', passkey })}
              onRemove={() => setDoing({ what: 'remove', passkey })}
            />
          ))}
        </ul>
      )}
      <AddButton onClick={() => setDoing({ what: 'add' })} />
      {doing?.what === 'add' && <AddDialog onClose={close} />}
      {doing?.what === 'rename' && <RenameDialog passkey={doing.passkey} onClose={close} />}
      {doing?.what === 'remove' && <RemoveDialog passkey={doing.passkey} onClose={close} />}
    </Section>
  )
}

/** Browsers tie passkeys to the name in the address bar: under another one there is nothing to press. */
function AddButton({ onClick }: { onClick: () => void }) {
  const t = useTexts(texts)
  const { data: place } = useQuery(placeQuery)
  if (!place) return null
  if (place.origin === null) return <p className="text-ink-2">{t('impossible')}</p>
  if (place.origin !== location.origin) {
    return (
      <p className="text-ink-2">
        {t('elsewhere')}{' '}
        <a href={`${place.origin}${location.pathname}`} className="text-action underline underline-offset-2">
          {place.origin}
        </a>
      </p>
    )
  }
  if (!browserSupportsWebAuthn()) return <p className="text-ink-2">{t('unsupported')}</p>
  return (
    <Button size="sm" onClick={onClick}>
      {t('add')}
    </Button>
  )
}

type RowProps = { passkey: Passkey; onRename: () => void; onRemove: () => void }

function PasskeyRow({ passkey: { name, createdAt, lastUsedAt }, onRename, onRemove }: RowProps) {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = useNow()
  const say = (at: string) => sayMoment(at, now, language)
  const facts = [t('made', { at: say(createdAt) }), lastUsedAt ? t('used', { at: say(lastUsedAt) }) : t('unused')]
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
      <div className="min-w-48 flex-1">
        <p className="break-words">{name}</p>
        <p className="text-ink-3 text-sm">{facts.join(' · ')}</p>
      </div>
      <Button size="sm" aria-label={t('rename_of', { name })} onClick={onRename}>
        {t('rename')}
      </Button>
      <Button size="sm" look="dangerPlain" aria-label={t('remove_of', { name })} onClick={onRemove}>
        {t('remove')}
      </Button>
    </li>
  )
}
