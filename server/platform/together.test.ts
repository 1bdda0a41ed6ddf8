import { expect, test } from 'vitest'
import { doTogether } from './together.ts'

function worker() {
  const groups: string[][] = []
  const gates: PromiseWithResolvers<void>[] = []
  const add = doTogether(async (items: string[]) => {
    groups.push(items)
    const gate = Promise.withResolvers<void>()
    gates.push(gate)
    await gate.promise
    if (items.includes('bad')) throw new Error('spoilt')
    return items.map((item) => item.toUpperCase())
  })
  const open = async () => {
    gates.at(-1)?.resolve()
    await new Promise(setImmediate)
  }
  return { add, groups, open }
}

test('what comes while others are being done is done together, in order, each with its own answer', async () => {
  const { add, groups, open } = worker()
  const all = ['a', 'b', 'c'].map((item) => add('one', item))
  expect(groups).toEqual([['a']])
  await open()
  await open()
  expect(await Promise.all(all)).toEqual(['A', 'B', 'C'])
  expect(groups).toEqual([['a'], ['b', 'c']])
})

test('those of another key do not wait', async () => {
  const { add, groups, open } = worker()
  void add('one', 'a')
  const other = add('two', 'x')
  expect(groups).toEqual([['a'], ['x']])
  await open()
  expect(await other).toBe('X')
})

test('one that cannot be done spoils no other', async () => {
  const { add, groups, open } = worker()
  const first = add('one', 'first')
  const group = ['a', 'bad', 'c'].map((item) => add('one', item).catch((error: Error) => error.message))
  for (let turn = 0; turn < 5; turn++) await open()
  expect(await first).toBe('FIRST')
  expect(await Promise.all(group)).toEqual(['A', 'spoilt', 'C'])
  expect(groups).toEqual([['first'], ['a', 'bad', 'c'], ['a'], ['bad'], ['c']])
})

test('a line that was empty begins anew', async () => {
  const { add, groups, open } = worker()
  for (const item of ['a', 'b']) {
    const done = add('one', item)
    await open()
    expect(await done).toBe(item.toUpperCase())
  }
  expect(groups).toEqual([['a'], ['b']])
})
