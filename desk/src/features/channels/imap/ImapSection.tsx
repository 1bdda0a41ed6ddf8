import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Section } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { sourceQuery } from './calls.ts'
import { ImapEnd } from './ImapEnd.tsx'
import { ImapForm } from './ImapForm.tsx'
import { ImapImport } from './ImapImport.tsx'
import { ImapSignIn } from './ImapSignIn.tsx'
import { ImapState } from './ImapState.tsx'
import { texts } from './texts/index.ts'

/** How the mail of one mailbox is fetched, shown live; whoever may changes it. */
export function ImapSection({ mailboxId, address }: { mailboxId: string; address: string }) {
  const t = useTexts(texts)
  const { slug, can } = useSession()
  const { data: source, isPending, isError, error, refetch } = useQuery(sourceQuery(slug, mailboxId))
  const [editing, setEditing] = useState(false)
  useEffect(() => {
    // The browser has just come back from the provider.
    const how = new URLSearchParams(window.location.search).get('signIn')
    if (how === null) return
    window.history.replaceState(window.history.state, '', window.location.pathname)
    showToast(how === 'done' ? { tone: 'done', text: t('signed_in') } : { text: t('sign_in_refused_back') })
  }, [t])
  const manages = can('mailbox.manage')
  if (source === null && !manages) return null
  return (
    <div className="mt-8">
      <Section title={t('title')} about={t('about')}>
        {isPending && <SkeletonRows rows={2} height={48} />}
        {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
        {source && !editing && <ImapState mailboxId={mailboxId} source={source} />}
        {source && !editing && manages && source.signIn !== 'password' && (
          <ImapSignIn mailboxId={mailboxId} provider={source.signIn} needed={source.state === 'stopped'} />
        )}
        {editing && (
          <ImapForm mailboxId={mailboxId} address={address} source={source ?? null} onEnd={() => setEditing(false)} />
        )}
        {manages && !editing && source !== undefined && (
          <div className="mt-4 flex flex-wrap gap-2">
            <Button onClick={() => setEditing(true)}>{t(source ? 'change' : 'set_up')}</Button>
            {source && <ImapEnd mailboxId={mailboxId} />}
          </div>
        )}
      </Section>
      {source && manages && <ImapImport mailboxId={mailboxId} source={source} />}
    </div>
  )
}
