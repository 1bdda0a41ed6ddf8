import type { SignInServiceDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import { endBoundSessions } from '#features/ground/access/index.ts'
import { findWorkspace } from '#features/ground/workspaces/index.ts'
import type { Ctx, Services } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { seal } from '#platform/seal.ts'
import { openClient } from './client.ts'
import { deleteService, findService, lockService, putService } from './queries.ts'
import { problemOfService } from './refusals.ts'
import { viewService } from './views.ts'

export const redirectUrlOf = ({ config }: Services): string => `${config.publicUrl}/api/v1/sign-in/service/return`

export const readSettings = (ctx: Ctx) =>
  ctx.transaction(async (tx) => {
    const service = await findService(tx)
    const { slug } = await findWorkspace(tx)
    return {
      service: service ? viewService(service) : null,
      redirectUrl: redirectUrlOf(ctx.services),
      signInUrl: `${ctx.services.config.publicUrl}/sign-in?workspace=${slug}`,
    }
  })

/** Who had signed in by another service is signed out: it no longer has a word here. */
export async function setService(ctx: Ctx, draft: z.output<typeof SignInServiceDraft>) {
  await ctx.transaction(async (tx) => {
    const before = await lockService(tx)
    const { name, issuer, clientId, clientSecret, joinDomains, joinRole } = draft
    const isSameClient = before?.issuer === issuer && before.client_id === clientId
    const sealed =
      clientSecret === undefined
        ? isSameClient && before.client_secret_sealed
        : seal(clientSecret, ctx.services.config.secret)
    if (!sealed) throw problem('service_secret_needed')
    const fields = {
      name,
      issuer,
      client_id: clientId,
      client_secret_sealed: sealed,
      join_domains: [...new Set(joinDomains)],
      join_role: joinRole,
    }
    await putService(tx, fields)
    if (before && before.issuer !== issuer) await endBoundSessions(tx)
    announce(tx, 'sign_in_service.set', { fields: Object.keys(draft) })
  })
  return readSettings(ctx)
}

export const removeService = (ctx: Ctx): Promise<void> =>
  ctx.transaction(async (tx) => {
    if (!(await deleteService(tx))) throw problem('not_found')
    await endBoundSessions(tx)
    announce(tx, 'sign_in_service.removed', {})
  })

/** Asks the service what it is. Only whether it went well is told. */
export async function testService(ctx: Ctx): Promise<{ ok: boolean }> {
  const service = await ctx.transaction(findService)
  if (!service) throw problem('not_found')
  try {
    await openClient(ctx.services, service)
    return { ok: true }
  } catch (error) {
    if (problemOfService(error) === null) throw error
    return { ok: false }
  }
}
