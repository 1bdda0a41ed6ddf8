import type { Conversation, Message } from '@madoguchi/contract'
import { describe, expect, test } from 'vitest'
import { defaultRecipients, readAddresses } from './recipients.ts'
import { fits, neighbour, readInboxSearch } from './search.ts'
import { snoozeTimes } from './snooze-choices.ts'

const conversation = {
  id: 'c1',
  state: 'todo',
  assignee: { id: 'm1', name: '佐伯' },
  tags: [{ id: 't1', name: '配信', color: 'indigo' }],
  mailbox: { id: 'b1', name: 'サポート', address: 'support@minato.example' },
  customer: { id: 'p1', name: '高梨' },
} as unknown as Conversation

describe('which list a conversation belongs to', () => {
  test.each([
    [{ state: 'todo' }, true],
    [{ state: 'done' }, false],
    [{ assignee: 'me' }, true],
    [{ assignee: 'none' }, false],
    [{ assignee: 'm2' }, false],
    [{ tag: 't1' }, true],
    [{ tag: 't2' }, false],
    [{ customer: 'p2' }, false],
    [{ q: '配信' }, null],
    [{ q: '配信', state: 'done' }, false],
  ] as const)('%o: %s', (filters, answer) => {
    expect(fits(conversation, filters, 'm1')).toBe(answer)
  })
})

test('the next item follows the one that leaves, and the last gives way to the one before', () => {
  const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  expect(neighbour(items, 'a')?.id).toBe('b')
  expect(neighbour(items, 'c')?.id).toBe('b')
  expect(neighbour(items, 'x')).toBeUndefined()
  expect(neighbour([{ id: 'a' }], 'a')).toBeUndefined()
})

test('the address bar is read with suspicion', () => {
  expect(readInboxSearch({ q: 4812, assignee: ' ', sort: 'size', tag: ['x'] })).toEqual({ q: '4812' })
})

const person = (address: string) => ({ name: '', address })
const verified = { verdict: 'verified', reason: 'dmarc_pass' } as const
const message = (fields: Partial<Message>) =>
  ({ to: [], cc: [], from: null, kind: 'incoming', verification: verified, ...fields }) as unknown as Message

describe('whom an answer goes to', () => {
  const incoming = message({
    from: person('yumi@example.jp'),
    to: [person('Support@Minato.example'), person('boss@example.jp')],
    cc: [person('yumi@example.jp'), person('shop@example.jp')],
  })

  test('the sender, with everyone else in copy, but never ourselves', () => {
    expect(defaultRecipients([incoming], 'support@minato.example')).toEqual({
      to: ['yumi@example.jp'],
      cc: ['boss@example.jp', 'shop@example.jp'],
      leftOut: [],
    })
  })

  test('the address at which answers arrive is ourselves, too; a namesake elsewhere is not', () => {
    const answered = message({
      kind: 'incoming',
      from: person('yumi@example.jp'),
      to: [person('Support+0a1b2c@minato.example'), person('support+shop@other.example')],
      cc: [],
    })
    expect(defaultRecipients([answered], 'support@minato.example')).toEqual({
      to: ['yumi@example.jp'],
      cc: ['support+shop@other.example'],
      leftOut: [],
    })
  })

  test('after our own answer, the same people as in that answer; notes change nothing', () => {
    const reply = message({ kind: 'reply', to: [person('yumi@example.jp')], cc: [] })
    expect(defaultRecipients([incoming, reply, message({ kind: 'note' })], 'support@minato.example')).toEqual({
      to: ['yumi@example.jp'],
      cc: [],
      leftOut: [],
    })
  })

  test('of a mail that nobody vouches for, only those stay in copy to whom we wrote before', () => {
    const doubted = { ...incoming, verification: null }
    const reply = message({ kind: 'reply', to: [person('yumi@example.jp')], cc: [person('Boss@example.jp')] })
    expect(defaultRecipients([reply, doubted], 'support@minato.example')).toEqual({
      to: ['yumi@example.jp'],
      cc: ['boss@example.jp'],
      leftOut: ['shop@example.jp'],
    })
  })
})

test('pasted addresses are read, and what is none is given back', () => {
  expect(readAddresses('高梨 由美 <yumi@example.jp>、b@example.com; だれか')).toEqual({
    addresses: ['yumi@example.jp', 'b@example.com'],
    rest: 'だれか',
  })
})

describe('when to see it again', () => {
  const names = (now: Date) => snoozeTimes(now).map(({ choice }) => choice)

  test.each([
    ['a Wednesday morning', new Date(2026, 10, 18, 10), ['later', 'tomorrow', 'monday', 'week']],
    ['a Wednesday evening', new Date(2026, 10, 18, 22), ['tomorrow', 'monday', 'week']],
    ['a Sunday, when Monday is tomorrow', new Date(2026, 10, 22, 10), ['later', 'tomorrow', 'week']],
    ['a Monday, when Monday is in a week', new Date(2026, 10, 23, 10), ['later', 'tomorrow', 'monday']],
  ])('%s', (_, now, choices) => {
    expect(names(now)).toEqual(choices)
    for (const { until } of snoozeTimes(now)) expect(until.getTime()).toBeGreaterThan(now.getTime())
  })
})
