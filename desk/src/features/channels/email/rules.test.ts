import type { Mailbox } from '@madoguchi/contract'
import { expect, test } from 'vitest'
import { changedTexts, spoken, wordsOf } from './rules.ts'

const pair = (text: string) => ({ ja: text, en: text })
const words = (text: string) => ({
  senderName: text,
  signature: pair(text),
  template: pair(`${text} {body}`),
  acknowledgement: { active: false, ...pair(text) },
})
const mailbox = { ...words('own'), own: ['signature'] } as unknown as Mailbox

test('a mailbox says its own words, and for the rest those of its brand', () => {
  expect(spoken(['signature'], words('own'), words('brand'))).toEqual({
    ...words('brand'),
    signature: pair('own'),
  })
})

test('with one brand, only what was changed becomes the own of the mailbox', () => {
  const saved = changedTexts(mailbox, { ...wordsOf(mailbox), senderName: 'new' }, null)
  expect(JSON.parse(JSON.stringify(saved))).toEqual({ senderName: 'new' })
})

test('with several, what is not its own goes back to the brand', () => {
  expect(changedTexts(mailbox, wordsOf(mailbox), ['template'])).toEqual({
    senderName: null,
    signature: null,
    template: pair('own {body}'),
    acknowledgement: null,
  })
})
