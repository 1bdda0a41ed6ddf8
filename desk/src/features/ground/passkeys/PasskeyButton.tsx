import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { useMutation, useQuery } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { Button } from '#parts/Button.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { placeQuery, signInByPasskey } from './calls.ts'
import { complaintOf } from './complaint.ts'
import { texts } from './texts/index.ts'

/** On the sign-in page, where passkeys work at all. */
export function PasskeyButton({ onDone }: { onDone: () => void }) {
  const t = useTexts(texts)
  const { data: place } = useQuery(placeQuery)
  const signIn = useMutation({ mutationFn: signInByPasskey, onSuccess: onDone, meta: { quiet: true } })
  if (place?.origin !== location.origin || !browserSupportsWebAuthn()) return null
  const complaint = complaintOf(signIn.error, t)
  return (
    <>
      <Button busy={signIn.isPending} onClick={() => signIn.mutate()}>
        <KeyRound aria-hidden className="size-4 text-ink-2" />
        {t('sign_in')}
      </Button>
      {complaint && (
        <p role="alert" className="text-danger text-sm">
          {complaint}
        </p>
      )}
    </>
  )
}
