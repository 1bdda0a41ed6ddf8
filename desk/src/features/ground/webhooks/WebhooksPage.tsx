import type { Webhook } from '@madoguchi/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronRight, Webhook as WebhookSign } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Badge } from '#parts/Badge.tsx'
import { Button } from '#parts/Button.tsx'
import { EmptyState } from '#parts/EmptyState.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Page } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { webhooksQuery } from './calls.ts'
import { NewWebhookDialog } from './NewWebhookDialog.tsx'
import { texts } from './texts/index.ts'

export function WebhooksPage() {
  const t = useTexts(texts)
  const { slug } = useSession()
  const webhooks = useQuery(webhooksQuery(slug))
  const [making, setMaking] = useState(false)
  const make = (
    <Button look="primary" onClick={() => setMaking(true)}>
      {t('add')}
    </Button>
  )
  return (
    <Page title={t('webhooks')} about={t('webhooks_about')} action={webhooks.data?.length ? make : undefined}>
      {webhooks.isPending && <SkeletonRows rows={2} height={60} />}
      {webhooks.isError && <ErrorState error={webhooks.error} onRetry={() => void webhooks.refetch()} />}
      {webhooks.data?.length === 0 && (
        <EmptyState icon={WebhookSign} title={t('none')} about={t('none_about')}>
          {make}
        </EmptyState>
      )}
      {webhooks.data && webhooks.data.length > 0 && (
        <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-sheet">
          {webhooks.data.map((webhook) => (
            <WebhookRow key={webhook.id} webhook={webhook} />
          ))}
        </ul>
      )}
      {making && <NewWebhookDialog onClose={() => setMaking(false)} />}
    </Page>
  )
}

function WebhookRow({ webhook }: { webhook: Webhook }) {
  const { slug } = useSession()
  const { id, description, address } = webhook
  return (
    <li>
      <Link
        to="/$workspace/settings/webhooks/$webhookId"
        params={{ workspace: slug, webhookId: id }}
        className="flex min-h-15 items-center gap-3 px-4 py-2 hover:bg-paper focus-visible:-outline-offset-2"
      >
        <span className="min-w-0 flex-1">
          <span className="block truncate font-semibold">{description || address}</span>
          {description && <span className="block truncate text-ink-3 text-sm">{address}</span>}
        </span>
        <WebhookState webhook={webhook} />
        <ChevronRight aria-hidden className="size-4 text-ink-3" />
      </Link>
    </li>
  )
}

export function WebhookState({ webhook: { active, off, failingSince } }: { webhook: Webhook }) {
  const t = useTexts(texts)
  if (!active) return <Badge tone={off?.reason === 'person' ? 'outline' : 'danger'}>{t('off')}</Badge>
  return failingSince ? <Badge tone="warn">{t('failing')}</Badge> : <Badge tone="done">{t('on')}</Badge>
}
