import type { ja } from './ja.ts'

export const en = {
  invitation_subject: 'Invitation to {workspace}',
  invitation_text: `You are invited to the customer desk of {workspace}.

Open this link to join. It is for you alone: it shows that this address is yours.

{link}

The link works once, within 7 days. If you did not expect it, please ignore this mail.`,
  acknowledgement:
    'Dear {name},\n\nThank you for writing to us. Your mail has arrived; its number is {number}.\nSomebody will read it and answer you, in the order in which mails came in.\n\nIf there is anything to add, simply answer this mail.\n\n{sender}\nThis mail was sent automatically.',
} as const satisfies Record<keyof typeof ja, string>
