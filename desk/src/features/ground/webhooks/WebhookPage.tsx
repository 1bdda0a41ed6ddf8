import type { Webhook } from '@madoguchi/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ChevronLeft } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Page, Section } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import { keys, webhookQuery } from './calls.ts'
import { DeliveryLog } from './DeliveryLog.tsx'
import { SecretSection } from './SecretSection.tsx'
import { texts } from './texts/index.ts'
import { WebhookEnd } from './WebhookEnd.tsx'
import { WebhookFields } from './WebhookFields.tsx'
import { WebhookNotice } from './WebhookNotice.tsx'
import { WebhookState } from './WebhooksPage.tsx'

const route = getRouteApi('/$workspace/settings/webhooks/$webhookId')

export function WebhookPage() {
  const t = useTexts(texts)
  const { slug } = useSession()
  const { webhookId } = route.useParams()
  const webhook = useQuery(webhookQuery(slug, webhookId))
  const title = webhook.data?.description || t('webhooks')
  return (
    <Page title={title} about={webhook.data?.address} action={webhook.data && <WebhookState webhook={webhook.data} />}>
      <Link
        to="/$workspace/settings/webhooks"
        params={{ workspace: slug }}
        className="mb-4 inline-flex items-center gap-1 text-action"
      >
        <ChevronLeft aria-hidden className="size-4" />
        {t('webhooks')}
      </Link>
      {webhook.isPending && <SkeletonRows rows={4} height={70} />}
      {webhook.isError && <ErrorState error={webhook.error} onRetry={() => void webhook.refetch()} />}
      {webhook.data && (
        <>
          <WebhookNotice webhook={webhook.data} />
          <DeliveryLog webhook={webhook.data} />
          <WebhookForm key={webhook.data.id} webhook={webhook.data} />
          <SecretSection webhook={webhook.data} />
          <WebhookEnd webhook={webhook.data} />
        </>
      )}
    </Page>
  )
}

function WebhookForm({ webhook }: { webhook: Webhook }) {
  const t = useTexts(texts)
  const { slug } = useSession()
  const queries = useQueryClient()
  const { id, address, description, events } = webhook
  const [fields, setFields] = useState({ address, description, events })
  const save = useMutation({
    mutationFn: () => answer(api.PATCH('/api/v1/webhooks/{id}', { params: { path: { id } }, body: fields })),
    onSuccess: (saved) => {
      queries.setQueryData(webhookQuery(slug, id).queryKey, saved)
      void queries.invalidateQueries({ queryKey: keys.all(slug) })
      showToast({ tone: 'done', text: t('saved') })
    },
    meta: { quiet: true },
  })
  return (
    <Section title={t('settings')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <WebhookFields fields={fields} onChange={setFields} problem={isProblem(save.error) ? save.error : undefined} />
        <div>
          <Button
            type="submit"
            look="primary"
            busy={save.isPending}
            disabled={!fields.address || fields.events.length === 0}
          >
            {t('save')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
