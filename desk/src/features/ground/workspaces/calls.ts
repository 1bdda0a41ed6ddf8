import { queryOptions, useQuery } from '@tanstack/react-query'
import { useSession } from '#features/ground/access/index.ts'
import { answer, api } from '#platform/api.ts'

export const workspaceQuery = (slug: string) =>
  queryOptions({
    queryKey: ['workspace', slug],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/workspace', { signal })),
  })

export const useWorkspace = () => useQuery(workspaceQuery(useSession().slug))
