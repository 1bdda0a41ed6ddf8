/** How long an invitation can be taken. */
export const invitationDays = 7

type InvitationState = { expiresAt: Date; acceptedAt: Date | null; withdrawnAt: Date | null }

export const isOpen = ({ expiresAt, acceptedAt, withdrawnAt }: InvitationState, now: Date): boolean =>
  acceptedAt === null && withdrawnAt === null && expiresAt > now

/** A link that nobody asked for is no news; one that is asked for twice in a minute is on its way. */
const mailGapMs = 60_000
const mostMails = 5

export const mayMailAgain = ({ mails, mailedAt }: { mails: number; mailedAt: Date | null }, now: Date): boolean =>
  mails < mostMails && (mailedAt === null || now.getTime() - mailedAt.getTime() >= mailGapMs)

type Holder = { byMail: boolean; hasSignIn: boolean }

/**
 * What the holder of a link has to do. Who was handed the link, or hands it on, learns nothing about the address:
 * only by the mailed one is it told whether there is an account.
 */
export const nextStep = ({ byMail, hasSignIn }: Holder): 'prove' | 'choose_password' | 'sign_in' => {
  if (!byMail) return 'prove'
  return hasSignIn ? 'sign_in' : 'choose_password'
}
