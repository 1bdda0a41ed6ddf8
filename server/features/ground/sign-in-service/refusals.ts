import type { ProblemCode } from '@madoguchi/contract'
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client'
import { ProblemError } from '#platform/http/index.ts'
import { OutgoingFailed } from '#platform/outgoing/index.ts'

/** What the way back may end with. */
export const refusals: ProblemCode[] = [
  'service_unreachable',
  'service_misconfigured',
  'service_client_refused',
  'service_denied',
  'service_state_invalid',
  'service_answer_expired',
  'service_answer_foreign',
  'service_address_unverified',
  'service_connect_first',
  'service_stranger',
  'service_member_inactive',
  'service_taken',
]

const clientErrors = ['invalid_client', 'unauthorized_client']

/** Our word for what went wrong with a service; null for what is not its doing. */
export function problemOfService(error: unknown): ProblemCode | null {
  if (error instanceof ProblemError) return error.code
  if (error instanceof OutgoingFailed) return 'service_unreachable'
  if (error instanceof AuthorizationResponseError) return 'service_denied'
  if (error instanceof ResponseBodyError) {
    return clientErrors.includes(error.error) ? 'service_client_refused' : 'service_state_invalid'
  }
  if (!(error instanceof ClientError)) return null
  if (error.cause instanceof OutgoingFailed) return 'service_unreachable'
  return byCode[error.code ?? ''] ?? 'service_misconfigured'
}

const byCode: Record<string, ProblemCode> = {
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'service_answer_expired',
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: 'service_answer_foreign',
  OAUTH_INVALID_RESPONSE: 'service_answer_foreign',
  OAUTH_KEY_SELECTION_FAILED: 'service_answer_foreign',
  OAUTH_RESPONSE_IS_NOT_CONFORM: 'service_unreachable',
  OAUTH_TIMEOUT: 'service_unreachable',
}
