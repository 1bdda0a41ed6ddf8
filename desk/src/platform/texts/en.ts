import type { ja } from './ja.ts'

export const en = {
  dismiss: 'Dismiss',
  offline_problem: 'The server cannot be reached. Please check your connection and try again.',
  unknown_problem: 'Something went wrong. Please try again.',
} as const satisfies Record<keyof typeof ja, string>
