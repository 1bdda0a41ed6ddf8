import { getRouteApi } from '@tanstack/react-router'
import { CustomerHistory } from '#features/answer/conversations/index.ts'
import { CustomerPage } from '#features/customers/people/index.ts'

const route = getRouteApi('/$workspace/customers/$customerId')

/** People know no conversations; the shell brings the two together. */
export function CustomerScreen() {
  const { customerId } = route.useParams()
  return <CustomerPage customerId={customerId} history={<CustomerHistory customerId={customerId} />} />
}
