import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

type Person = { sub: string } & Record<string, unknown>

const client = { id: 'madoguchi', secret: 'client himitsu' }

/** A company's sign-in service: OpenID Connect with discovery, keys, code and PKCE, and signed answers. */
export async function startIdentityProvider() {
  const [own, stranger] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')]
  const keys = { keys: [{ ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'ES256', use: 'sig' }] }
  const granted = new Map<string, { person: Person; asked: URLSearchParams }>()
  /** How it misbehaves. */
  const manner = {
    broken: false,
    foreignKey: false,
    issuer: null as string | null,
    claims: {} as Record<string, unknown>,
    lifeSeconds: 300,
    userInfo: null as Record<string, unknown> | null,
  }
  let codes = 0
  let lastSub = ''

  const server = createServer((request, response) => {
    answerTo(request).then(
      ([status, body]) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (error) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const url = `http://127.0.0.1:${port}`

  async function answerTo(request: IncomingMessage): Promise<[number, object]> {
    if (manner.broken) return [503, {}]
    switch (request.url) {
      case '/.well-known/openid-configuration':
        return [
          200,
          {
            issuer: manner.issuer ?? url,
            authorization_endpoint: `${url}/authorize`,
            token_endpoint: `${url}/token`,
            jwks_uri: `${url}/keys`,
            userinfo_endpoint: `${url}/userinfo`,
            id_token_signing_alg_values_supported: ['ES256'],
          },
        ]
      case '/keys':
        return [200, keys]
      case '/userinfo':
        return [200, manner.userInfo ?? { sub: lastSub }]
      case '/token':
        return giveTokens(request)
      default:
        return [404, {}]
    }
  }

  async function giveTokens(request: IncomingMessage): Promise<[number, object]> {
    const form = new URLSearchParams(await text(request))
    const [user, password] = atob(String(request.headers.authorization).replace('Basic ', '')).split(':')
    if (
      decodeURIComponent(user ?? '') !== client.id ||
      decodeURIComponent((password ?? '').replaceAll('+', ' ')) !== client.secret
    )
      return [401, { error: 'invalid_client' }]
    const grant = granted.get(form.get('code') ?? '')
    granted.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (challenge !== grant?.asked.get('code_challenge')) return [400, { error: 'invalid_grant' }]
    if (form.get('redirect_uri') !== grant.asked.get('redirect_uri')) return [400, { error: 'invalid_grant' }]
    lastSub = grant.person.sub
    const now = Math.floor(Date.now() / 1000)
    const payload: JWTPayload = {
      iss: url,
      aud: client.id,
      iat: now + Math.min(0, manner.lifeSeconds),
      exp: now + manner.lifeSeconds,
      nonce: grant.asked.get('nonce') ?? '',
      ...grant.person,
      ...manner.claims,
    }
    const key = manner.foreignKey ? stranger.privateKey : own.privateKey
    const token = await new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'own' }).sign(key)
    return [200, { access_token: 'access', token_type: 'Bearer', expires_in: 300, id_token: token }]
  }

  return {
    url,
    port,
    client,
    manner,
    /** What a person does there: signs in, and is sent back with this. */
    agree(address: string, person: Person) {
      const asked = new URL(address).searchParams
      const code = `code-${++codes}`
      granted.set(code, { person, asked })
      return { asked, query: `?${new URLSearchParams({ code, state: asked.get('state') ?? '' })}` }
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
