import { closeMailReaders, MailUnreadable, parseMail, splitQuote } from '../server/platform/mail/index.ts'
import { type Case, isRecord, readCases } from './mail/cases.ts'
import { compareMime, matchesText, type Verdict } from './mail/compare.ts'

/** Answer to one case: the asserted fields and how long reading took (milliseconds). */
export type Answer = { id: string; kind: string; tags: string[]; verdicts: Verdict[]; ms: number; crash: string | null }

type Result = {
  name: 'mail'
  cases: number
  scores: Record<string, number>
  seconds: number
  failures: string[]
  answers: Answer[]
}

/** Scores the product's own reading of mails on a folder of the corpus form. */
async function evaluateMail(folder: string): Promise<Result> {
  const started = performance.now()
  const answers: Answer[] = []
  for (const one of readCases(folder, ['mime', 'auto', 'reply'])) answers.push(await answer(one))
  await closeMailReaders()
  return {
    name: 'mail',
    cases: answers.length,
    scores: score(answers),
    seconds: (performance.now() - started) / 1_000,
    failures: answers
      .filter(({ verdicts, crash }) => crash || verdicts.some(({ right }) => !right))
      .map(({ id }) => id),
    answers,
  }
}

async function answer(one: Case): Promise<Answer> {
  const started = performance.now()
  const base = { id: one.id, kind: one.kind, tags: one.tags }
  try {
    const verdicts = await judge(one)
    return { ...base, verdicts, ms: performance.now() - started, crash: null }
  } catch (failure) {
    if (!(failure instanceof MailUnreadable)) throw failure
    const verdicts = Object.keys(one.expect).map((field) => ({
      field,
      right: false,
      wanted: null,
      got: failure.reason,
    }))
    return { ...base, verdicts, ms: performance.now() - started, crash: failure.message }
  }
}

async function judge(one: Case): Promise<Verdict[]> {
  if (one.kind === 'reply') return judgeReply(one)
  const options = one.envelopeFrom === undefined ? {} : { envelopeFrom: one.envelopeFrom }
  const mail = await parseMail(one.raw, { ...options, timeoutMs: 10_000 })
  if (one.kind === 'mime') return compareMime(mail, one.expect)
  const { isAutomatic } = mail.automatic
  return Object.entries(one.expect).flatMap(([field, wanted]) => {
    if (field === 'isAutoReply') return [{ field, right: isAutomatic === wanted, wanted, got: mail.automatic }]
    if (field === 'sendAutoResponse') return [{ field, right: isAutomatic !== wanted, wanted, got: mail.automatic }]
    return []
  })
}

async function judgeReply(one: Case): Promise<Verdict[]> {
  const text = one.input === 'text' ? Buffer.from(one.raw).toString('utf8').replace(/\r\n?/g, '\n') : null
  if (one.input === 'html') return []
  const split = text === null ? await parseMail(one.raw) : null
  const visible = split ? split.visibleText : splitQuote(text ?? '').visible
  const wanted = one.expect.visibleReply
  if (!isRecord(wanted)) return []
  return [{ field: 'visibleReply', right: matchesText(visible, wanted), wanted, got: visible }]
}

function score(answers: Answer[]): Record<string, number> {
  const share = (list: Verdict[]) => list.filter(({ right }) => right).length / Math.max(1, list.length)
  const of = (kind: string) => answers.filter((one) => one.kind === kind)
  const mime = of('mime').flatMap(({ verdicts }) => verdicts)
  const japanese = of('mime')
    .filter(({ tags }) => tags.includes('japanese'))
    .flatMap(({ verdicts }) => verdicts)
  const replies = of('reply').filter(({ tags }) => !tags.includes('weak') && !tags.includes('disputed'))
  return {
    mimeFields: share(mime),
    japaneseMimeFields: share(japanese),
    auto: share(of('auto').flatMap(({ verdicts }) => verdicts)),
    replyCases: share(replies.flatMap(({ verdicts }) => verdicts)),
    crashes: answers.filter(({ crash }) => crash !== null).length,
    slowestMs: Math.round(Math.max(0, ...answers.map(({ ms }) => ms))),
  }
}

if (import.meta.main) {
  const { answers, failures, ...result } = await evaluateMail(process.argv[2] ?? '')
  if (process.argv.includes('--json')) console.log(JSON.stringify({ ...result, failures }))
  else {
    console.table(result.scores)
    const wrong = answers.flatMap((one) =>
      one.verdicts.filter(({ right }) => !right).map((verdict) => ({ one, verdict })),
    )
    for (const { one, verdict } of wrong)
      console.log(
        `${one.kind} ${one.id} ${verdict.field}\n  wanted ${JSON.stringify(verdict.wanted)?.slice(0, 400)}\n  got    ${JSON.stringify(verdict.got)?.slice(0, 400)}`,
      )
  }
}
