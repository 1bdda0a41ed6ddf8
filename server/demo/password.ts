import { createHmac } from 'node:crypto'
import type { Config } from '#platform/config/index.ts'

const onThisMachine = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])

/** What the demo's people sign in with where only this machine can reach them; documented, so no secret at all. */
export const openPassword = 'madoguchi-demo'

/** True when nobody from outside reaches this installation: neither directly nor through a proxy with a public name. */
export const isLocalOnly = ({ host, publicUrl }: Config): boolean =>
  onThisMachine.has(host) && onThisMachine.has(new URL(publicUrl).hostname)

export const demoPassword = (config: Config): string => (isLocalOnly(config) ? openPassword : ownPassword(config))

/** This installation's own. It follows from the secret, so it need not be kept anywhere. */
export function ownPassword(config: Config): string {
  const letters = createHmac('sha256', config.secret).update('demo password').digest('base64url')
  return letters
    .replace(/[-_lIO0]/g, '')
    .toLowerCase()
    .slice(0, 16)
    .replace(/(.{4})(?=.)/g, '$1-')
}
