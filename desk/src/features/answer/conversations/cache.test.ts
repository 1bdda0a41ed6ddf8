import type { Conversation, Message } from '@madoguchi/contract'
import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { addMessage, inOrder, patchConversation, remember } from './cache.ts'
import { keys, listQuery } from './calls.ts'

const build = (id: string, fields: Partial<Conversation> = {}) =>
  ({
    id,
    state: 'todo',
    assignee: null,
    tags: [],
    mailbox: { id: 'b1' },
    customer: { id: 'p1' },
    ...fields,
  }) as unknown as Conversation

function world() {
  const queries = new QueryClient()
  const put = (filters: Parameters<typeof listQuery>[1], ...items: Conversation[]) =>
    queries.setQueryData(listQuery('minato', filters).queryKey, { pages: [{ items, next: null }], pageParams: [''] })
  const ids = (filters: Parameters<typeof listQuery>[1]) =>
    queries.getQueryData(listQuery('minato', filters).queryKey)?.pages.flatMap(({ items }) => items.map(({ id }) => id))
  put({ state: 'todo' }, build('a'), build('b'))
  put({ state: 'todo', assignee: 'none' }, build('a'), build('b'))
  put({ q: '配信' }, build('a'))
  queries.setQueryData(keys.one('minato', 'a'), build('a'))
  return { queries, ids }
}

test('a conversation that is done leaves the lists of what is to do at once, and stays among what was searched', () => {
  const { queries, ids } = world()
  patchConversation(queries, 'minato', 'm1', 'a', (one) => ({ ...one, state: 'done' }))
  expect(ids({ state: 'todo' })).toEqual(['b'])
  expect(ids({ q: '配信' })).toEqual(['a'])
  expect(queries.getQueryData<Conversation>(keys.one('minato', 'a'))?.state).toBe('done')
})

test('taking a conversation moves it out of what nobody has', () => {
  const { queries, ids } = world()
  patchConversation(queries, 'minato', 'm1', 'a', (one) => ({ ...one, assignee: { id: 'm1', name: '佐伯' } }))
  expect(ids({ state: 'todo' })).toEqual(['a', 'b'])
  expect(ids({ state: 'todo', assignee: 'none' })).toEqual(['b'])
})

test('what the server refuses is put back as it was', () => {
  const { queries, ids } = world()
  const putBack = remember(queries, 'minato')
  patchConversation(queries, 'minato', 'm1', 'a', (one) => ({ ...one, state: 'done' }))
  putBack()
  expect(ids({ state: 'todo' })).toEqual(['a', 'b'])
  expect(queries.getQueryData<Conversation>(keys.one('minato', 'a'))?.state).toBe('todo')
})

test('a message that the live stream brought first is not shown twice', () => {
  const { queries } = world()
  const message = { id: 'x', conversationId: 'a', number: 2 } as Message
  const key = keys.messages('minato', 'a')
  queries.setQueryData(key, { pages: [{ items: [{ ...message, id: 'w', number: 1 }], next: null }], pageParams: [''] })
  addMessage(queries, 'minato', message)
  addMessage(queries, 'minato', message)
  const pages = queries.getQueryData<{ pages: { items: Message[]; next: null }[] }>(key)?.pages
  expect(inOrder(pages).map(({ id }) => id)).toEqual(['w', 'x'])
})
