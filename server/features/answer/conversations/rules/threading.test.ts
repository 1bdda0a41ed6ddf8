import { expect, test } from 'vitest'
import { type Claim, chooseThread } from './threading.ts'

const yumi = 'yumi@customer.example'
const claim = (number: number, participants: string[], by: Claim['by'] = 'message_id'): Claim => ({
  conversationId: `c${number}`,
  number,
  by,
  participants,
})

test.each<[string, string | null, Claim[], string | null, string]>([
  ['nothing is claimed', yumi, [], null, 'no_claim'],
  ['an id that we know, by a participant', yumi, [claim(1, [yumi])], 'c1', 'message_id'],
  ['the secret address, by a participant', yumi, [claim(1, [yumi], 'reply_address')], 'c1', 'reply_address'],
  ['an id that we know, by a stranger', 'eve@else.example', [claim(1, [yumi])], null, 'stranger'],
  ['the secret address, by a stranger', 'eve@else.example', [claim(1, [yumi], 'reply_address')], null, 'stranger'],
  ['an id that we know, by nobody', null, [claim(1, [yumi])], null, 'stranger'],
  [
    'two conversations, the nearest of another',
    yumi,
    [claim(1, ['bo@x.example']), claim(2, [yumi])],
    'c2',
    'message_id',
  ],
  ['two conversations, both hers', yumi, [claim(2, [yumi]), claim(1, [yumi])], 'c2', 'message_id'],
  ['a conversation without anybody', yumi, [claim(1, [])], null, 'stranger'],
])('%s', (_name, sender, claims, conversationId, reason) => {
  expect(chooseThread(sender, claims)).toMatchObject({ conversationId, reason })
})
