import type { Notice } from '#features/ground/notices/index.ts'

/** `{workspace}` and `{settings}` can stand in each of them. */
export const notices = {
  deletion_asked: {
    subject: '{workspace} will be deleted',
    text: `{name} has asked for {workspace} to be deleted.

On {day} (UTC) all its data goes: conversations, customers, files, everything. This cannot be undone. Until then nobody can work in it; mail that arrives is taken in and kept.

If you do not expect this, or want to go on, please sign in as an owner and press "Keep this workspace". Until then you can also make an export.

{settings}/workspace`,
  },
  deletion_taken_back: {
    subject: '{workspace} stays',
    text: `{name} has taken the deletion of {workspace} back. It can be used as before.

{settings}/workspace`,
  },
  export_asked: {
    subject: 'Somebody exports everything ({workspace})',
    text: `{name} has asked for an export of everything in {workspace}.

If you do not expect this, please ask {name} at once, and switch their access off under "Members" in the settings.

{settings}/workspace`,
  },
  export_ready: {
    subject: 'Your export is ready ({workspace})',
    text: `The export of everything in {workspace} is ready.

Please sign in and download it under "Workspace" in the settings. Nobody else can. It is deleted after 24 hours.

{settings}/workspace`,
  },
  export_failed: {
    subject: 'Your export failed ({workspace})',
    text: `The export of {workspace} stopped on its way. It is tried again by itself a few times.

If it does not come, please ask whoever runs this installation whether there is enough storage.

{settings}/workspace`,
  },
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
  mailbox_access_changed: {
    subject: 'Who sees the mailbox "{mailbox}" has changed ({workspace})',
    text: `{by} changed who sees the mailbox "{mailbox}" of {workspace}.

The settings say who sees it now. If you did not expect this, please ask an admin.

{settings}/mailboxes/{mailboxId}`,
  },
} as const satisfies Record<Notice, { subject: string; text: string }>
