import type { Notice } from '#features/ground/notices/index.ts'

/** `{workspace}` and `{settings}` can stand in each of them. */
export const notices = {
  webhook_failing: {
    subject: 'A webhook was switched off ({workspace})',
    text: `A webhook of {workspace} could not be delivered once in a day. Nothing is sent to it any more.

Address: {address}

Please look at its server, then switch the webhook on again under "Webhooks" in the settings. What did not arrive can be sent again from there.

{settings}/webhooks`,
  },
  webhook_gone: {
    subject: 'A webhook was switched off ({workspace})',
    text: `The address of a webhook of {workspace} answered that it is gone for good (410). Nothing is sent to it any more.

Address: {address}

If it is not needed, please remove it under "Webhooks" in the settings. Else correct the address and switch it on again.

{settings}/webhooks`,
  },
} as const satisfies Record<Notice, { subject: string; text: string }>
