import type { ja } from './ja.ts'

export const en = {
  workspace: 'Workspace',
  workspace_about: 'The name that customers see, and what holds for the whole team.',
  name: 'Name',
  team_name: 'What the team is called',
  team_name_hint: 'Such as “Customer advisers”. Used in signatures and on screen.',
  language: 'Main language',
  language_hint: 'Used when a customer’s language is not known.',
  language_ja: 'Japanese',
  language_en: 'English',
  time_zone: 'Time zone',
  save: 'Save',
  saved: 'Saved',
} as const satisfies Record<keyof typeof ja, string>
