import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { roleAllows } from '@madoguchi/contract'
import { type Ctx, createCtx, type Services } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { type MembershipOf, problem } from '#platform/http/index.ts'
import { hashToken, newToken } from '#platform/ids.ts'
import { seal, unseal } from '#platform/seal.ts'
import { findSource, renewSource, updateSource } from '../queries/sources.ts'
import { requireSource } from '../settings.ts'
import { dropOldStates, findClient, insertState, takeState } from './queries.ts'
import { askForTokens, endpoint, TokensRefused } from './request.ts'
import { sealTokens } from './tokens.ts'

const validMs = 10 * 60_000

const scopes = {
  microsoft: 'https://outlook.office.com/IMAP.AccessAsUser.All offline_access',
  google: 'https://mail.google.com/',
} as const

export const redirectUrlOf = ({ config }: Services): string => `${config.publicUrl}/api/v1/mail-sign-in/return`

/** The address at the provider where a person says yes. It leads back with our state, once and for ten minutes. */
export const startSignIn = (ctx: Ctx, mailboxId: string) =>
  ctx.transaction(async (tx) => {
    const { memberId, services } = ctx
    if (memberId === null) throw problem('forbidden')
    const { sign_in: provider, user_name: user } = await requireSource(tx, mailboxId)
    if (provider === 'password') throw problem('invalid_request', { detail: 'signIn' })
    const client = await findClient(tx, provider)
    if (!client) throw problem('oauth_client_missing')
    await dropOldStates(tx)
    const token = newToken()
    const verifier = randomBytes(48).toString('base64url')
    const state = { hash: hashToken(token), mailboxId, memberId, provider }
    const verifierSealed = seal(verifier, services.config.secret)
    await insertState(tx, { ...state, verifierSealed }, new Date(tx.now.getTime() + validMs))
    const url = new URL(endpoint(services.config.oauthEndpoints[provider].authorizeUrl, client.tenant))
    const asked = {
      client_id: client.client_id,
      response_type: 'code',
      redirect_uri: redirectUrlOf(services),
      scope: scopes[provider],
      state: signState(services, ctx.workspaceId, token),
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      login_hint: user,
      // Google gives a refresh token only to who asks for one and is asked anew.
      ...(provider === 'google' ? { access_type: 'offline', prompt: 'consent' } : {}),
    }
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
    return url.href
  })

type Returned = { state?: string | undefined; code?: string | undefined; error?: string | undefined }

/** Where the browser goes on: to the mailbox, with a word on how it went. */
export async function finishSignIn(services: Services, memberships: MembershipOf[], returned: Returned) {
  const read = readState(services, returned.state ?? '')
  // Only who began it, in the same workspace: a link that somebody sends cannot tie a mailbox to a stranger's account.
  const membership = memberships.find(({ workspaceId }) => workspaceId === read?.workspaceId)
  if (!read || !membership) throw problem('oauth_state_invalid')
  const ctx = ctxOf(services, membership)
  if (!ctx.can('mailbox.manage')) throw problem('forbidden')
  const state = await ctx.transaction((tx) => takeState(tx, hashToken(read.token)))
  if (!state || state.member_id !== membership.memberId || state.expires_at < ctx.now())
    throw problem('oauth_state_invalid')
  const back = `/${membership.slug}/settings/mailboxes/${state.mailbox_id}`
  const verifier = unseal(state.verifier_sealed, services.config.secret)
  if (!returned.code || verifier === null) return `${back}?signIn=refused`
  const client = await ctx.transaction((tx) => findClient(tx, state.provider))
  if (!client) throw problem('oauth_client_missing')
  try {
    const tokens = await askForTokens(services, client, {
      grant_type: 'authorization_code',
      code: returned.code,
      redirect_uri: redirectUrlOf(services),
      code_verifier: verifier,
    })
    if (tokens.refreshToken === null) return `${back}?signIn=refused`
    await ctx.transaction(async (tx) => {
      if ((await findSource(tx, state.mailbox_id))?.sign_in !== state.provider) throw problem('oauth_state_invalid')
      await updateSource(tx, state.mailbox_id, sealTokens(tokens, services.config.secret))
      await renewSource(tx, state.mailbox_id)
      announce(tx, 'mailbox.imap_signed_in', { mailboxId: state.mailbox_id, provider: state.provider })
    })
    return `${back}?signIn=done`
  } catch (error) {
    if (!(error instanceof TokensRefused)) throw error
    return `${back}?signIn=refused`
  }
}

/** The browser comes back from elsewhere and cannot say for which workspace: the state does. */
const ctxOf = (services: Services, { workspaceId, memberId, role, hiddenMailboxes }: MembershipOf): Ctx =>
  createCtx(services, {
    workspaceId,
    hiddenMailboxes,
    actor: { kind: 'member', id: memberId },
    memberId,
    language: 'ja',
    requestId: null,
    can: (permission) => roleAllows(role, permission),
  })

const signatureOf = (services: Services, text: string): Buffer =>
  createHmac('sha256', services.config.secret).update(`mail sign-in ${text}`).digest()

function signState(services: Services, workspaceId: string, token: string): string {
  const text = `${workspaceId}.${token}`
  return `${text}.${signatureOf(services, text).toString('base64url')}`
}

function readState(services: Services, state: string): { workspaceId: string; token: string } | null {
  const [workspaceId = '', token = '', signature = ''] = state.split('.')
  const expected = signatureOf(services, `${workspaceId}.${token}`)
  const given = Buffer.from(signature, 'base64url')
  return given.length === expected.length && timingSafeEqual(given, expected) ? { workspaceId, token } : null
}
