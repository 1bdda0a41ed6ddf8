import { expect, test } from 'vitest'
import { earlier, interleave, type Place, placeAfterMerge, placeAfterUndo, waitingAfterUndo } from './merging.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour))
const said = (...hours: number[]) => hours.map((hour) => ({ id: `${hour}`, at: at(hour) }))
const todo: Place = { state: 'todo', snoozedUntil: null }
const done: Place = { state: 'done', snoozedUntil: null }
const until = (hour: number): Place => ({ state: 'snoozed', snoozedUntil: at(hour) })

test.each([
  ['by time', said(1, 4), said(2, 3), ['1', '2', '3', '4']],
  ['the one that stays first, at the same moment', said(1), [{ id: 'x', at: at(1) }], ['1', 'x']],
  ['each in its own order, also where that is not the order of time', said(5, 2), said(3), ['3', '5', '2']],
  ['one with nothing in it', [], said(1), ['1']],
])('messages stand in one order: %s', (_, one, other, order) => {
  expect(interleave(one, other)).toEqual(order)
})

test.each([
  ['work in the one that goes', done, todo, todo],
  ['work in the one that stays', todo, until(9), todo],
  ['both sleep', until(9), until(7), until(7)],
  ['one sleeps', done, until(7), until(7)],
  ['nothing left', done, done, done],
])('what is left to do is left afterwards: %s', (_, into, from, wanted) => {
  expect(placeAfterMerge(into, from)).toEqual(wanted)
})

test('who has waited longest waits', () => {
  expect([earlier(at(2), at(1)), earlier(null, at(3)), earlier(null, null)]).toEqual([at(1), at(3), null])
})

const since = { before: done, merged: todo, now: todo, wrote: false }

test.each([
  ['where it was', since, done],
  ['where somebody has put it since', { ...since, now: until(9) }, until(9)],
  ['to do, as the customer has written since', { ...since, wrote: true }, todo],
  ['to do, as its hour has passed', { ...since, before: until(4), merged: null }, todo],
  ['asleep', { ...since, before: until(9), merged: null, now: done }, until(9)],
])('taking a merge back puts it %s', (_, facts, wanted) => {
  expect(placeAfterUndo(facts, at(5))).toEqual(wanted)
})

const incoming = (hour: number) => ({ kind: 'incoming', aside: false, undone: false, at: at(hour) })
const reply = (hour: number) => ({ ...incoming(hour), kind: 'reply' })

test.each([
  ['as before', at(1), [], at(1)],
  ['as before, however much was written', at(1), [incoming(2)], at(1)],
  ['since what came meanwhile', null, [incoming(2), incoming(3)], at(2)],
  ['no more, when answered', at(1), [reply(2)], null],
  ['since the mail after the answer', at(1), [reply(2), incoming(3)], at(3)],
  ['as before, when the answer was taken back', at(1), [{ ...reply(2), undone: true }], at(1)],
  ['as before, when a third party wrote', null, [{ ...incoming(2), aside: true }], null],
])('after a merge was taken back the customer waits %s', (_, before, later, wanted) => {
  expect(waitingAfterUndo(before, later)).toEqual(wanted)
})
