import type { ja } from './ja.ts'

export const en = {
  exports: 'Export of everything',
  exports_about:
    'Conversations, customers, the raw mails, files and everything else of this workspace in one file, restricted mailboxes included. The other owners are told by mail.',
  ask: 'Make an export',
  ask_about: 'Please enter your password, to show that it is you.',
  asked: 'It is being made. You will get a mail when it is ready.',
  state_waiting: 'Waiting',
  state_writing: 'In progress',
  state_ready: 'Ready',
  state_failed: 'Failed',
  state_ended: 'Over',
  by: 'made by {name}',
  until: 'can be downloaded until {at}',
  only_asker: 'only who made it can download it',
  downloads: 'downloads: {count}',
  download: 'Download',
} as const satisfies Record<keyof typeof ja, string>
