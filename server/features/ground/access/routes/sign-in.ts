import { Done, done, SignIn, SignInAnswer, SignInCode } from '@madoguchi/contract'
import type { Router } from '#platform/http/index.ts'
import { signIn, signInByCode, signOut } from '../actions/sign-in.ts'

export function signInRoutes(app: Router): void {
  app.post(
    '/sign-in',
    {
      access: 'public',
      body: SignIn,
      answer: SignInAnswer,
      perMinute: 60,
      summary: 'Sign in with address and password. `totp` means that a code is asked for next.',
    },
    (exchange) => signIn(exchange, exchange.body),
  )

  app.post(
    '/sign-in/totp',
    {
      access: 'public',
      body: SignInCode,
      answer: SignInAnswer,
      perMinute: 60,
      summary: 'Finish signing in with a code of the authenticator app or a backup code.',
    },
    (exchange) => signInByCode(exchange, exchange.body.code),
  )

  app.post(
    '/sign-out',
    { access: 'public', answer: Done, summary: 'End the session of this browser.' },
    async (exchange) => {
      await signOut(exchange)
      return done
    },
  )
}
