import type { Text, Values } from './say.ts'

type Level = 'ok' | 'note' | 'problem'

/** What one check found out, with the sentence that says it and what to do. */
export type Finding = { level: Level; text: Text; values: Values }

export const ok = (text: Text, values: Values = {}): Finding => ({ level: 'ok', text, values })
export const note = (text: Text, values: Values = {}): Finding => ({ level: 'note', text, values })
export const trouble = (text: Text, values: Values = {}): Finding => ({ level: 'problem', text, values })
