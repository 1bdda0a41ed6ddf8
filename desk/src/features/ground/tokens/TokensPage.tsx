import type { ApiToken } from '@madoguchi/contract'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ConfirmDialog } from '#parts/ConfirmDialog.tsx'
import { EmptyState } from '#parts/EmptyState.tsx'
import { ErrorState } from '#parts/ErrorState.tsx'
import { Page } from '#parts/Page.tsx'
import { SkeletonRows } from '#parts/Skeleton.tsx'
import { answer, api } from '#platform/api.ts'
import { useLanguage, useTexts } from '#platform/i18n/language.ts'
import { sayMoment, useNow } from '#platform/time.ts'
import { TokenDialog } from './TokenDialog.tsx'
import { texts } from './texts/index.ts'

const tokensQuery = (slug: string) =>
  queryOptions({
    queryKey: ['tokens', slug],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/tokens', { params: { query: { limit: 100 } }, signal })),
    select: ({ items }) => items,
  })

export function TokensPage() {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug } = useSession()
  const tokens = useQuery(tokensQuery(slug))
  const [making, setMaking] = useState(false)
  const [revoking, setRevoking] = useState<ApiToken | null>(null)
  const refresh = () => queries.invalidateQueries({ queryKey: tokensQuery(slug).queryKey })
  const revoke = useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      setRevoking(null)
      return refresh()
    },
  })
  const make = (
    <Button look="primary" onClick={() => setMaking(true)}>
      {t('make')}
    </Button>
  )
  return (
    <Page title={t('tokens')} about={t('tokens_about')} action={tokens.data?.length ? make : undefined}>
      {tokens.isPending && <SkeletonRows rows={3} height={60} />}
      {tokens.isError && <ErrorState error={tokens.error} onRetry={() => void tokens.refetch()} />}
      {tokens.data?.length === 0 && (
        <EmptyState icon={KeyRound} title={t('none')} about={t('none_about')}>
          {make}
        </EmptyState>
      )}
      {tokens.data && tokens.data.length > 0 && (
        <ul className="divide-y divide-line rounded-lg border border-line bg-sheet">
          {tokens.data.map((token) => (
            <TokenRow key={token.id} token={token} onRevoke={() => setRevoking(token)} />
          ))}
        </ul>
      )}
      {making && <TokenDialog onMade={() => void refresh()} onClose={() => setMaking(false)} />}
      {revoking && (
        <ConfirmDialog
          open
          danger
          onClose={() => setRevoking(null)}
          title={t('revoke_title', { name: revoking.name })}
          about={t('revoke_about')}
          confirm={t('revoke')}
          busy={revoke.isPending}
          onConfirm={() => revoke.mutate(revoking.id)}
        />
      )}
    </Page>
  )
}

function TokenRow({ token, onRevoke }: { token: ApiToken; onRevoke: () => void }) {
  const t = useTexts(texts)
  const language = useLanguage()
  const now = useNow()
  const say = (at: string) => sayMoment(at, now, language)
  const facts = [
    token.lastUsedAt ? t('used', { at: say(token.lastUsedAt) }) : t('unused'),
    token.expiresAt && t('expires', { at: say(token.expiresAt) }),
    token.createdBy && t('made_by', { name: token.createdBy }),
  ]
  return (
    <li className="flex items-center gap-3 px-4 py-2.5">
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold">{token.name}</p>
        <p className="text-ink-3 text-sm">{facts.filter(Boolean).join(' · ')}</p>
        <p className="break-words text-ink-3 text-xs">{token.scopes.join(', ')}</p>
      </div>
      <Button size="sm" look="dangerPlain" onClick={onRevoke}>
        {t('revoke')}
      </Button>
    </li>
  )
}
