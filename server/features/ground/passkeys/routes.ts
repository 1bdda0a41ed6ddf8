import {
  Done,
  done,
  IdParams,
  Passkey,
  PasskeyCreated,
  PasskeyCreation,
  PasskeyName,
  PasskeyPlace,
  PasskeyRequest,
  PasskeyUsed,
  PasswordProof,
  page,
  SignInAnswer,
} from '@madoguchi/contract'
import { problem, type Router } from '#platform/http/index.ts'
import { addPasskey, beginPasskey, removePasskey } from './add.ts'
import { listPasskeys, renamePasskey } from './queries.ts'
import { placeOf } from './rules.ts'
import { beginSignIn, signInByPasskey } from './sign-in.ts'
import { viewPasskey } from './views.ts'

export function routes(app: Router): void {
  app.get(
    '/me/passkeys',
    { access: 'session', answer: page(Passkey), summary: 'Your passkeys, the oldest first.' },
    async ({ services, session }) => {
      // A session of one workspace knows nothing of what opens others.
      const rows = session.boundTo === null ? await listPasskeys(services.database, session.userId) : []
      return { items: rows.map(viewPasskey), next: null }
    },
  )

  app.post(
    '/me/passkeys/start',
    {
      access: 'session',
      body: PasswordProof,
      answer: PasskeyCreation,
      summary: 'Begin to add a passkey: what the browser is to make.',
    },
    ({ body, session, ...exchange }) => beginPasskey(exchange, session, body.password),
  )

  app.post(
    '/me/passkeys',
    { access: 'session', body: PasskeyCreated, answer: Passkey, summary: 'Add the passkey that the browser has made.' },
    async ({ body, session, ...exchange }) => viewPasskey(await addPasskey(exchange, session, body)),
  )

  app.patch(
    '/me/passkeys/:id',
    { access: 'session', params: IdParams, body: PasskeyName, answer: Passkey, summary: 'Give a passkey a name.' },
    async ({ services, session, params, body }) => {
      const row =
        session.boundTo === null && (await renamePasskey(services.database, session.userId, params.id, body.name))
      if (!row) throw problem('not_found')
      return viewPasskey(row)
    },
  )

  app.delete(
    '/me/passkeys/:id',
    { access: 'session', params: IdParams, body: PasswordProof, answer: Done, summary: 'Remove a passkey.' },
    async ({ params, body, session, ...exchange }) => {
      await removePasskey(exchange, session, params.id, body.password)
      return done
    },
  )

  app.get(
    '/sign-in/passkey',
    { access: 'public', answer: PasskeyPlace, summary: 'Under which address passkeys work here.' },
    async ({ services }) => ({ origin: placeOf(services.config.publicUrl)?.origin ?? null }),
  )

  app.post(
    '/sign-in/passkey/start',
    {
      access: 'public',
      answer: PasskeyRequest,
      perMinute: 60,
      summary: 'Begin to sign in with a passkey: what the browser is to sign.',
    },
    ({ services }) => beginSignIn(services),
  )

  app.post(
    '/sign-in/passkey',
    {
      access: 'public',
      body: PasskeyUsed,
      answer: SignInAnswer,
      perMinute: 60,
      summary: 'Sign in with a passkey; no password and no code is asked for.',
    },
    ({ body, ...exchange }) => signInByPasskey(exchange, body.credential),
  )
}
