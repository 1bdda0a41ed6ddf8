import { getRouteApi } from '@tanstack/react-router'
import { CustomerHistory } from '#features/answer/conversations/index.ts'
import { CompanyPage } from '#features/customers/companies/CompanyPage.tsx'

const route = getRouteApi('/$workspace/companies/$companyId')

/** As for people: the shell brings a company and its conversations together. */
export function CompanyScreen() {
  const { companyId } = route.useParams()
  return <CompanyPage companyId={companyId} conversations={<CustomerHistory companyId={companyId} />} />
}
