import { useQuery } from '@tanstack/react-query'
import { useSession } from '#features/ground/access/index.ts'
import { CopyField } from '#parts/CopyField.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Page, Section } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { settingsQuery } from './calls.ts'
import { ServiceForm } from './ServiceForm.tsx'
import { ServiceState } from './ServiceState.tsx'
import { texts } from './texts/index.ts'

export function SignInServicePage() {
  const t = useTexts(texts)
  const { slug } = useSession()
  const settings = useQuery(settingsQuery(slug))
  return (
    <Page title={t('title')} about={t('about')}>
      {settings.isPending && <SkeletonRows rows={3} height={90} />}
      {settings.isError && <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && (
        <>
          <Section title={t('register')} about={t('register_about')}>
            <CopyField label={t('redirect_url')} value={settings.data.redirectUrl} />
          </Section>
          <Section title={t('settings')}>
            <ServiceForm slug={slug} service={settings.data.service} />
          </Section>
          {settings.data.service && (
            <Section title={t('sign_in_page')} about={t('sign_in_page_about')}>
              <CopyField label={t('sign_in_url')} value={settings.data.signInUrl} />
              <ServiceState slug={slug} />
            </Section>
          )}
        </>
      )}
    </Page>
  )
}
