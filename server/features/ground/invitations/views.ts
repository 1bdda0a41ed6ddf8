import type { Invitation, InvitationView } from '@madoguchi/contract'
import type { z } from 'zod'
import type { InvitationRow } from './queries.ts'
import type { openInvitation } from './take.ts'

export const viewInvitation = (row: InvitationRow): Invitation => ({
  id: row.id,
  email: row.email,
  role: row.role,
  invitedBy: row.inviter_name,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
})

/** As the invited person sees it. */
export const viewOpened = ({
  invitation: { email, role },
  workspace: { name: workspaceName, language },
  next,
}: Awaited<ReturnType<typeof openInvitation>>): z.output<typeof InvitationView> => ({
  workspaceName,
  email,
  role,
  language,
  next,
})
