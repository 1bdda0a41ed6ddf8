/** How long an invitation can be taken. */
export const invitationDays = 7

type InvitationState = { expiresAt: Date; acceptedAt: Date | null; withdrawnAt: Date | null }

export const isOpen = ({ expiresAt, acceptedAt, withdrawnAt }: InvitationState, now: Date): boolean =>
  acceptedAt === null && withdrawnAt === null && expiresAt > now
