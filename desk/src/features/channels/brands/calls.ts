import type { MailPreviewDraft } from '@madoguchi/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { answer, api } from '#platform/api.ts'

export const keys = {
  brands: (slug: string) => ['brands', slug] as const,
}

export const brandsQuery = (slug: string) =>
  queryOptions({
    queryKey: keys.brands(slug),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/brands', { signal })),
    select: ({ items }) => items,
  })

export const previewQuery = (slug: string, draft: z.input<typeof MailPreviewDraft>) =>
  queryOptions({
    queryKey: ['brand-preview', slug, draft] as const,
    queryFn: ({ signal }) => answer(api.POST('/api/v1/brands/preview', { body: draft, signal })),
    placeholderData: keepPreviousData,
  })
