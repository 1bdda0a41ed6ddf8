import { beforeEach, expect, test, vi } from 'vitest'

const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  vi.resetModules()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
})

/** As after a reload: nothing is remembered but what was stored. */
async function reload() {
  vi.resetModules()
  return import('./drafts.ts')
}

const place = { slug: 'minato', memberId: 'm1', conversationId: 'c1', mode: 'reply' } as const

test('a draft survives a reload, for its writer and its conversation only', async () => {
  const { writeDraft } = await reload()
  writeDraft(place, { text: '高梨様', files: [], to: ['yumi@example.jp'] })
  const { readDraft } = await reload()
  expect(readDraft(place)).toEqual({ text: '高梨様', files: [], to: ['yumi@example.jp'] })
  expect(readDraft({ ...place, memberId: 'm2' }).text).toBe('')
  expect(readDraft({ ...place, conversationId: 'c2' }).text).toBe('')
  expect(readDraft({ ...place, mode: 'note' }).text).toBe('')
})

test('what is sent or emptied leaves nothing behind', async () => {
  const { writeDraft } = await reload()
  writeDraft(place, { text: '高梨様', files: [] })
  writeDraft(place, undefined)
  expect(kept.size).toBe(0)
  writeDraft(place, { text: '  ', files: [] })
  expect(kept.size).toBe(0)
})

test('something else under the same name is not taken for a draft', async () => {
  kept.set('madoguchi.draft.minato.m1.c1.reply', '{"text":1')
  const { readDraft } = await reload()
  expect(readDraft(place).text).toBe('')
})
