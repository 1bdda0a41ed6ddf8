import { expect, test } from 'vitest'
import { judgeDmarc, judgeKey, judgeSpf } from './rules.ts'

test.each([
  [null, 'unknown'],
  [[], 'missing'],
  [['v=DKIM1; k=rsa; p=AAAB'], 'good'],
  [['v=DKIM1; k=rsa; p=AA AB;'], 'good'],
  [['p=other', 'k=rsa;p=AAAB'], 'good'],
  [['v=DKIM1; p=other'], 'different'],
  [['v=DKIM1; p='], 'different'],
  [['verification=1'], 'missing'],
])('the key in %j is %s', (records, state) => {
  expect(judgeKey(records, 'AAAB').state).toBe(state)
})

test.each([
  [null, 'unknown'],
  [['google-site-verification=x'], 'missing'],
  [['v=spf1 include:_spf.example.net -all'], 'good'],
  [['v=spf1 include:_spf.example.net ~all'], 'good'],
  [['v=spf1 +all'], 'weak'],
  [['v=spf1 mx ?all'], 'weak'],
  [['v=spf1 -all', 'v=spf1 mx -all'], 'different'],
])('SPF in %j is %s', (records, state) => {
  expect(judgeSpf(records).state).toBe(state)
})

test.each([
  [null, 'unknown'],
  [[], 'missing'],
  [['v=DMARC1; p=reject'], 'good'],
  [['v=DMARC1; p=quarantine; pct=100'], 'good'],
  [['v=DMARC1; p=none; sp=reject'], 'weak'],
])('DMARC in %j is %s', (records, state) => {
  expect(judgeDmarc(records).state).toBe(state)
})
