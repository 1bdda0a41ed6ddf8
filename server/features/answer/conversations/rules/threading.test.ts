import { expect, test } from 'vitest'
import { type Claim, chooseThread } from './threading.ts'

const now = new Date('2026-11-20T09:00:00Z')
const claim: Claim = {
  conversationId: 'c1',
  number: 7,
  by: 'message_id',
  participants: ['yumi@shop.jp'],
  thirdParties: [],
  homeId: null,
  splitFrom: null,
  near: 1,
  lastActivityAt: new Date('2026-11-19T09:00:00Z'),
}
const mail = { sender: 'yumi@shop.jp', verdict: 'verified' as const, replyTokens: [], now }
const token = 'a'.repeat(32)
const old = { ...claim, lastActivityAt: new Date('2025-01-01T00:00:00Z') }

const others = { ...claim, participants: ['bo@x.example'] }
const second = { ...claim, conversationId: 'c2', number: 8 }

test.each([
  ['a participant', mail, [claim], 'c1', 'message_id'],
  [
    'a participant whose domain publishes nothing',
    { ...mail, verdict: 'unverified' as const },
    [claim],
    'c1',
    'message_id',
  ],
  ['a participant that could not be looked at', { ...mail, verdict: null }, [claim], 'c1', 'message_id'],
  [
    'a participant whose domain disowns the mail',
    { ...mail, verdict: 'failed' as const },
    [claim],
    null,
    'sender_failed',
  ],
  ['M1: somebody who guesses an id', { ...mail, sender: 'eve@evil.jp' }, [claim], null, 'stranger'],
  ['nobody', { ...mail, sender: null }, [claim], null, 'stranger'],
  ['somebody new', mail, [], null, 'no_claim'],
  ['a participant who answers the same mail again', mail, [{ ...claim, by: 'mention' as const }], 'c1', 'mention'],
  ['somebody else who answers the same newsletter', mail, [{ ...others, by: 'mention' as const }], null, 'no_claim'],
  ['M3: an unknown token', { ...mail, replyTokens: [token] }, [], null, 'token_unknown'],
  ["somebody's own plus address", { ...mail, replyTokens: ['news'] }, [], null, 'no_claim'],
  [
    'M3: an old token',
    { ...mail, replyTokens: [token] },
    [{ ...old, by: 'reply_address' as const }],
    null,
    'token_expired',
  ],
  ['an id of an old conversation', mail, [old], 'c1', 'message_id'],
  ['two conversations, the nearest of another', mail, [others, second], 'c2', 'message_id'],
  ['two conversations, both theirs', mail, [second, claim], 'c2', 'message_id'],
  ['a conversation without anybody', mail, [{ ...claim, participants: [] }], null, 'stranger'],
])('%s', (_, arriving, claims, conversationId, reason) => {
  expect(chooseThread(arriving, claims)).toMatchObject({ conversationId, reason })
})
