import type { Brand } from '@madoguchi/contract'
import { useQuery } from '@tanstack/react-query'
import { useSession } from '#features/ground/access/index.ts'
import { brandsQuery } from './calls.ts'

const none: readonly Brand[] = []

/** The brands where there are several; as long as there is one, nobody has to think of it. */
export function useBrands(): readonly Brand[] {
  const { slug } = useSession()
  const { data } = useQuery(brandsQuery(slug))
  return data && data.length > 1 ? data : none
}
