import type { ja } from './ja.ts'

export const en = {
  invitation_subject: 'Invitation to {workspace}',
  invitation_text: `You are invited to the customer desk of {workspace}.

Open this link and choose your name and a password to join.

{link}

The link works once, within 7 days. If you did not expect it, please ignore this mail.`,
} as const satisfies Record<keyof typeof ja, string>
