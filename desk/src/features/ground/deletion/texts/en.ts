import type { ja } from './ja.ts'

export const en = {
  deletion: 'Delete this workspace',
  deletion_about:
    'Conversations, customers, files, everything goes. For 14 days you can take it back, and mail that arrives meanwhile is kept. After that it cannot be undone.',
  delete: 'Delete the workspace',
  delete_title: 'Delete “{name}”?',
  delete_about:
    'At once nobody but owners can come in, and API tokens stop. After 14 days all data is gone. Make an export first if you need one.',
  type_name: 'To be sure, type its name: {name}',
  leaving: '“{name}” is going to be deleted',
  leaving_about: 'On {at} all its data goes. Until then nobody can work in it. Mail that arrives is taken in and kept.',
  keep: 'Keep this workspace',
  kept: 'The workspace stays',
  keep_about: 'Then it can be used as before. The other members have to sign in again.',
  other_workspace: 'Open “{name}”',
  sign_out: 'Sign out',
} as const satisfies Record<keyof typeof ja, string>
