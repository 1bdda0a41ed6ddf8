import { expect, test } from 'vitest'
import { defaultRecipients } from './recipients.ts'

const person = (address: string) => ({ name: '', address })

test('an answer goes to who wrote, with all others in copy, but not to any address of our own', () => {
  const last = {
    from: person('yumi@example.jp'),
    to: [person('support@minato.example'), person('support+0a1b2c@minato.example'), person('support+x@other.example')],
    cc: [person('boss@example.jp'), person('yumi@example.jp')],
    verified: true,
  }
  expect(defaultRecipients(last, null, 'support@minato.example', [], [])).toEqual({
    to: [person('yumi@example.jp')],
    cc: [person('support+x@other.example'), person('boss@example.jp')],
  })
})

test('M4: of a mail that nobody vouches for, only those stay in copy to whom we wrote before', () => {
  const last = {
    from: person('yumi@example.jp'),
    to: [person('support@minato.example'), person('eve@evil.example')],
    cc: [person('boss@example.jp'), person('eve2@evil.example')],
    verified: false,
  }
  expect(defaultRecipients(last, null, 'support@minato.example', ['boss@example.jp', 'yumi@example.jp'], [])).toEqual({
    to: [person('yumi@example.jp')],
    cc: [person('boss@example.jp')],
  })
})

test('a third party whom the customer has put in copy is not answered by itself', () => {
  const last = {
    from: person('yumi@example.jp'),
    to: [person('support@minato.example')],
    cc: [person('boss@example.jp'), person('lab@maker.example')],
    verified: true,
  }
  const written = ['lab@maker.example']
  expect(defaultRecipients(last, null, 'support@minato.example', written, ['lab@maker.example'])).toEqual({
    to: [person('yumi@example.jp')],
    cc: [person('boss@example.jp')],
  })
})
