import type { Brand } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { ConfirmDialog } from '#parts/ConfirmDialog.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'

type Props = { brand: Brand; blocked: 'remove_blocked' | 'remove_last' | null }

export function BrandEnd({ brand, blocked }: Props) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { slug } = useSession()
  const [asking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/brands/{id}', { params: { path: { id: brand.id } } })),
    onSuccess: async () => {
      await navigate({ to: '/$workspace/settings/brands', params: { workspace: slug } })
      await queries.invalidateQueries({ queryKey: keys.brands(slug) })
    },
    onSettled: () => setAsking(false),
  })
  return (
    <div className="mt-8 flex flex-wrap items-center gap-3 border-line border-t pt-5">
      <Button look="dangerPlain" disabled={blocked !== null} onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      {blocked && <p className="text-ink-3 text-sm">{t(blocked)}</p>}
      <ConfirmDialog
        open={asking}
        danger
        onClose={() => setAsking(false)}
        title={t('remove_title', { name: brand.name })}
        about={t('remove_about')}
        confirm={t('remove')}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
      />
    </div>
  )
}
