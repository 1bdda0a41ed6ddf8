import { createHash } from 'node:crypto'
import { createServer } from 'node:http'

/** A mail provider's place to sign in, with PKCE and refresh tokens that can be taken back. */
export async function fakeProvider(clientSecret: string) {
  const state = { revoked: false, accessToken: 'access-1', expiresIn: 3600, refreshes: 0, broken: false }
  const challenges = new Map<string, string>()
  let codes = 0

  const answerTo = (form: URLSearchParams): [number, object] => {
    if (state.broken) return [503, {}]
    if (form.get('client_secret') !== clientSecret) return [401, { error: 'invalid_client' }]
    if (form.get('grant_type') === 'refresh_token') {
      if (state.revoked || !form.get('refresh_token')?.startsWith('refresh-')) return [400, { error: 'invalid_grant' }]
      state.refreshes += 1
      state.accessToken = `access-${state.refreshes + 1}`
      return [200, { access_token: state.accessToken, expires_in: state.expiresIn }]
    }
    const code = form.get('code') ?? ''
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (challenges.get(code) !== challenge) return [400, { error: 'invalid_grant' }]
    challenges.delete(code)
    return [200, { access_token: state.accessToken, refresh_token: 'refresh-1', expires_in: state.expiresIn }]
  }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      const [status, answer] = answerTo(new URLSearchParams(body))
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    port,
    state,
    url: `http://127.0.0.1:${port}`,
    /** What a person does there: says yes, and is sent back with these. */
    agree(url: string) {
      const asked = new URL(url).searchParams
      const code = `code-${++codes}`
      challenges.set(code, asked.get('code_challenge') ?? '')
      return { code, state: asked.get('state') ?? '', asked }
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
