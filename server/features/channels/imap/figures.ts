import type { Figure } from '#platform/http/index.ts'
import { sourceFigures } from './queries/sources.ts'

export const figures: Figure[] = [
  {
    name: 'imap_source_lag_seconds',
    help: 'Seconds since the mail of a source was last looked at with success.',
    labels: ['mailbox', 'state'],
    async read({ owner }) {
      const sources = await sourceFigures(owner)
      return sources.map(({ mailboxId, state, lagSeconds }) => ({
        labels: { mailbox: mailboxId, state },
        value: lagSeconds,
      }))
    },
  },
]
