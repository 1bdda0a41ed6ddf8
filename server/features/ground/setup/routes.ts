import { Done, done, Setup, SetupState } from '@madoguchi/contract'
import { isInstallationEmpty } from '#features/ground/workspaces/index.ts'
import type { Router } from '#platform/http/index.ts'
import { setUp } from './actions.ts'

export function routes(app: Router): void {
  app.get(
    '/setup',
    { access: 'public', answer: SetupState, summary: 'Whether this installation waits for its first workspace.' },
    async ({ services }) => ({ needed: await isInstallationEmpty(services.database.app) }),
  )

  app.post(
    '/setup',
    {
      access: 'public',
      body: Setup,
      answer: Done,
      perMinute: 20,
      summary: 'Make the first workspace and its owner, who is signed in by it. Works once.',
    },
    async (exchange) => {
      await setUp(exchange, exchange.body)
      return done
    },
  )
}
