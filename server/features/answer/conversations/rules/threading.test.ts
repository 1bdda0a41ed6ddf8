import { expect, test } from 'vitest'
import { type Claim, chooseThread } from './threading.ts'

const now = new Date('2026-11-20T09:00:00Z')
const yesterday = new Date('2026-11-19T09:00:00Z')
const yumi = 'yumi@customer.example'
const token = 'a'.repeat(32)
const mail = { sender: yumi, verdict: 'verified' as const, replyTokens: [], now }
const fromEve = { ...mail, sender: 'eve@else.example' }

const claim = (number: number, participants: string[], by: Claim['by'] = 'message_id'): Claim => ({
  conversationId: `c${number}`,
  number,
  by,
  participants,
  lastActivityAt: yesterday,
})
const own = claim(1, [yumi])
const byAddress = claim(1, [yumi], 'reply_address')
const old = { lastActivityAt: new Date('2025-01-01T00:00:00Z') }

test.each<[string, Parameters<typeof chooseThread>[0], Claim[], string | null, string]>([
  ['nothing is claimed', mail, [], null, 'no_claim'],
  ['an id that we know, by a participant', mail, [own], 'c1', 'message_id'],
  ['the secret address, by a participant', mail, [byAddress], 'c1', 'reply_address'],
  ['M1: an id that we know, by a stranger', fromEve, [own], null, 'stranger'],
  ['the secret address, by a stranger', fromEve, [byAddress], null, 'stranger'],
  ['an id that we know, by nobody', { ...mail, sender: null }, [own], null, 'stranger'],
  [
    'two conversations, the nearest of another',
    mail,
    [claim(1, ['bo@x.example']), claim(2, [yumi])],
    'c2',
    'message_id',
  ],
  ['two conversations, both hers', mail, [claim(2, [yumi]), own], 'c2', 'message_id'],
  ['a conversation without anybody', mail, [claim(1, [])], null, 'stranger'],
  ['a domain that publishes nothing', { ...mail, verdict: 'unverified' }, [own], 'c1', 'message_id'],
  ['a sender that could not be looked at', { ...mail, verdict: null }, [own], 'c1', 'message_id'],
  ['a domain that disowns the mail', { ...mail, verdict: 'failed' }, [own], null, 'sender_failed'],
  ['M3: a token that we never issued', { ...mail, replyTokens: [token] }, [], null, 'token_unknown'],
  ["somebody's own plus address", { ...mail, replyTokens: ['news'] }, [], null, 'no_claim'],
  ['M3: a token of long ago', { ...mail, replyTokens: [token] }, [{ ...byAddress, ...old }], null, 'token_expired'],
  ['an id of long ago', mail, [{ ...own, ...old }], 'c1', 'message_id'],
])('%s', (_name, arriving, claims, conversationId, reason) => {
  expect(chooseThread(arriving, claims)).toMatchObject({ conversationId, reason })
})
