import type { ja } from './ja.ts'

export const en = {
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Load again',
  loading: 'Loading',
  failed: 'This could not be loaded',
  forbidden: 'You cannot open this',
  load_more: 'Show more',
  copy: 'Copy',
  copied: 'Copied',
  optional: 'optional',
} as const satisfies Record<keyof typeof ja, string>
